namespace SecretGuard.Analyzers.Flow.Apis;

/// <summary>The headers that are secret whatever is in them. Case does not count.</summary>
internal static class HeaderNames
{
    private static readonly HashSet<string> Authorization = new(
        ["Authorization", "Proxy-Authorization", "ProxyAuthorization"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Cookies = new(["Cookie", "Set-Cookie"], StringComparer.OrdinalIgnoreCase);

    public static bool IsAuthorization(string name) => Authorization.Contains(name);

    /// <summary>Whether what is read under a name shows who somebody is.</summary>
    public static bool IsSecret(string name) => IsAuthorization(name) || Cookies.Contains(name);
}
