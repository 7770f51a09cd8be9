namespace SecretGuard.Detection.Naming;

/// <summary>Words of one meaning.</summary>
/// <param name="meaning">What they mean.</param>
/// <param name="words">The words in small letters, with blanks between them.</param>
internal sealed class WordRow<T>(T meaning, string words)
    where T : struct
{
    public T Meaning { get; } = meaning;

    public string Words { get; } = words;
}
