namespace SecretGuard.Detection;

/// <summary>The run of characters before the fixed text of a token.</summary>
/// <param name="charset">Of what.</param>
/// <param name="min">How many at least.</param>
/// <param name="max">How many at most.</param>
internal readonly struct Lead(Charset charset, int min, int max)
{
    /// <summary>Where the token starts whose anchor stands at <paramref name="anchor"/>; -1 where it does not.</summary>
    public int StartOf(ReadOnlySpan<char> text, int anchor)
    {
        var start = anchor;
        if (charset is not null)
        {
            while (start > 0 && anchor - start <= max && charset.Contains(text[start - 1])) start--;
            if (anchor - start < min || anchor - start > max) return -1;
        }

        return start > 0 && IsWordCharacter(text[start - 1]) ? -1 : start;
    }

    private static bool IsWordCharacter(char c) => c == '_' || char.IsLetterOrDigit(c);
}
