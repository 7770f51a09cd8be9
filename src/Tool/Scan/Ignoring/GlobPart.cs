namespace SecretGuard.Tool.Scan.Ignoring;

/// <summary>One step of a pattern: the characters it takes, and whether once or any number of times.</summary>
/// <param name="accepts">Which characters.</param>
/// <param name="repeats">Any number of times, or none.</param>
/// <param name="skips">How many parts may be left out from here; 0 for none.</param>
internal sealed class GlobPart(Func<char, bool> accepts, bool repeats = false, int skips = 0)
{
    public bool Repeats { get; } = repeats;

    public int Skips { get; } = skips;

    public bool Accepts(char c) => accepts(c);
}
