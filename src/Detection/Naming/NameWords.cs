namespace SecretGuard.Detection.Naming;

/// <summary>
/// The words of a name from its end to its beginning: <c>StripeAPIKey2</c>, <c>stripe_api-key</c> and <c>Stripe:ApiKey</c> all read
/// key, api, stripe. Allocates nothing.
/// </summary>
/// <param name="name">An identifier or a configuration key.</param>
internal ref struct NameWords(ReadOnlySpan<char> name)
{
    private readonly ReadOnlySpan<char> name = name;
    private int end = name.Length;

    /// <summary>The word.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Where <see cref="Current"/> starts in the name.</summary>
    public int Start { get; private set; }

    /// <summary>Whether a level of a path ends before <see cref="Current"/>, as in <c>Stripe:Key</c>.</summary>
    public bool StartsLevel { get; private set; }

    /// <summary>Goes to the word before; false where there is none.</summary>
    public bool MoveNext()
    {
        while (end > 0 && !Letters.IsLetter(name[end - 1])) end--;
        if (end == 0) return false;
        var start = end - 1;
        while (start > 0 && Letters.IsLetter(name[start - 1]) && !StartsWord(start)) start--;
        Current = name.Slice(start, end - start);
        Start = start;
        end = start;
        while (end > 0 && !Letters.IsLetterOrDigit(name[end - 1])) end--;
        StartsLevel = end == 0 || name.Slice(end, start - end).IndexOfAny(':', '.', '/') >= 0
            || name.Slice(end, start - end).IndexOf("__".AsSpan()) >= 0;
        return true;
    }

    // A capital after a small letter, or the last capital of a run before a small letter: ApiKey, APIKey.
    private readonly bool StartsWord(int i) =>
        char.IsUpper(name[i]) && (char.IsLower(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
}
