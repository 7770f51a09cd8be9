namespace SecretGuard.Store.Rows;

/// <summary>A shared secret's data key, wrapped for a project.</summary>
/// <param name="DataKey">The id of the key.</param>
/// <param name="SealedFor">What the wrap is bound to: <c>grant/PROJECT/NAME</c>.</param>
internal sealed record GrantRow(string DataKey, string SealedFor)
{
    private const string Prefix = "grant/";

    /// <summary>Who the project is, by its manifest's id.</summary>
    public string Project => SealedFor[Prefix.Length..SealedFor.LastIndexOf('/')];

    /// <summary>What the secret is called there.</summary>
    public string Name => SealedFor[(SealedFor.LastIndexOf('/') + 1)..];

    public static string For(string project, string name) => $"{Prefix}{project}/{name}";
}
