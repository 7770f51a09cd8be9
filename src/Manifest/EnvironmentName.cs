namespace SecretGuard.Manifest;

/// <summary>Names of environments: <c>[a-z0-9-]{1,32}</c> after lower-casing.</summary>
internal static class EnvironmentName
{
    public const string Default = "development";

    /// <summary>The name in its one spelling; null where it is none.</summary>
    public static string? Normalize(string name)
    {
        // Letters of ASCII only: the sign for kelvin, too, has a k for its small letter.
        var lower = string.Concat(name.Select(c => c is >= 'A' and <= 'Z' ? (char)(c | ' ') : c));
        return lower.Length is > 0 and <= 32 && lower.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-') ? lower : null;
    }
}
