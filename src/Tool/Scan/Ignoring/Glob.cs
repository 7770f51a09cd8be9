namespace SecretGuard.Tool.Scan.Ignoring;

/// <summary>
/// A pattern with wildcards, as gitignore(5) describes them. It is followed in all its states at once, so that no pattern and no name
/// takes longer than the product of their lengths: a repository brings its own patterns.
/// </summary>
internal sealed class Glob
{
    private readonly List<GlobPart> parts;

    /// <param name="pattern">Wildcards and characters.</param>
    /// <param name="isPath">Whether it is compared with paths, where only two asterisks go beyond a slash.</param>
    public Glob(string pattern, bool isPath) => parts = GlobParser.Parse(pattern, isPath);

    public bool Matches(ReadOnlySpan<char> text)
    {
        Span<bool> states = parts.Count < 256 ? stackalloc bool[256] : new bool[parts.Count + 1];
        states = states[..(parts.Count + 1)];
        states.Clear();
        states[0] = true;
        Skip(states);
        foreach (var c in text)
        {
            if (!Step(states, PathRules.IgnoresCase ? char.ToLowerInvariant(c) : c)) return false;
        }

        return states[^1];
    }

    // From the last state to the first, so that each is read before it is written.
    private bool Step(Span<bool> states, char c)
    {
        var any = false;
        for (var i = parts.Count; i >= 0; i--)
        {
            var stays = i < parts.Count && states[i] && parts[i].Repeats && parts[i].Accepts(c);
            var arrives = i > 0 && states[i - 1] && !parts[i - 1].Repeats && parts[i - 1].Accepts(c);
            states[i] = stays || arrives;
            any |= states[i];
        }

        if (any) Skip(states);
        return any;
    }

    // What may be repeated may be left out.
    private void Skip(Span<bool> states)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (!states[i]) continue;
            if (parts[i].Repeats) states[i + 1] = true;
            if (parts[i].Skips == 0) continue;
            states[i + 1] = true;
            states[i + parts[i].Skips] = true;
        }
    }
}
