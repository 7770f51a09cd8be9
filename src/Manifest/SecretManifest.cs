namespace SecretGuard.Manifest;

/// <summary>The committed file by which a project references secrets: <c>secretguard.json</c>.</summary>
internal sealed class SecretManifest(string? id, string? project, IReadOnlyList<SecretDeclaration> secrets)
{
    public const string FileName = "secretguard.json";

    private Dictionary<string, SecretDeclaration>? byName;

    /// <summary>The random id that the store knows the project by, <c>p_…</c>; null where the file has none.</summary>
    public string? Id { get; } = id;

    /// <summary>The project's name, for people.</summary>
    public string? Project { get; } = project;

    public IReadOnlyList<SecretDeclaration> Secrets { get; } = secrets;

    /// <summary>The declaration of a name, in its exact spelling; null where there is none.</summary>
    public SecretDeclaration? Find(string name)
    {
        byName ??= Secrets.GroupBy(secret => secret.Name, StringComparer.Ordinal).ToDictionary(
            group => group.Key,
            group => group.First(),
            StringComparer.Ordinal);
        return byName.TryGetValue(name, out var found) ? found : null;
    }
}
