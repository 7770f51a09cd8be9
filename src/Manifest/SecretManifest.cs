namespace SecretGuard.Manifest;

/// <summary>The committed file by which a project references secrets: <c>secretguard.json</c>.</summary>
internal sealed class SecretManifest(string? id, string? project, IReadOnlyList<SecretDeclaration> secrets)
{
    public const string FileName = "secretguard.json";

    /// <summary>The random id that the store knows the project by, <c>p_…</c>; null where the file has none.</summary>
    public string? Id { get; } = id;

    /// <summary>The project's name, for people.</summary>
    public string? Project { get; } = project;

    public IReadOnlyList<SecretDeclaration> Secrets { get; } = secrets;

    public SecretDeclaration? Find(string name) => Secrets.FirstOrDefault(secret => secret.Name == name);
}
