namespace SecretGuard.Manifest;

/// <summary>A fault of a manifest. The message never repeats what stands there: it might be a value.</summary>
/// <param name="message">Lower case, no full stop.</param>
/// <param name="line">From 1.</param>
/// <param name="column">From 1, in UTF-16 code units.</param>
internal sealed class ManifestProblem(string message, int line, int column)
{
    public string Message { get; } = message;

    public int Line { get; } = line;

    public int Column { get; } = column;

    public override string ToString() => $"({Line},{Column}): {Message}";
}

/// <summary>A manifest as far as it could be read, and everything that is wrong with it.</summary>
/// <param name="manifest">Null where the text is no JSON object at all.</param>
internal sealed class ManifestResult(SecretManifest? manifest, IReadOnlyList<ManifestProblem> problems)
{
    public SecretManifest? Manifest { get; } = manifest;

    public IReadOnlyList<ManifestProblem> Problems { get; } = problems;
}
