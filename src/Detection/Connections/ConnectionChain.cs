namespace SecretGuard.Detection.Connections;

/// <summary>The pairs of one connection string, judged when all of them are known.</summary>
/// <param name="isNamed">Whether the text is called a connection string, so that a password alone is one.</param>
/// <param name="found">Where findings go.</param>
/// <param name="isInner">Whether it is the value of a pair of another one.</param>
internal sealed class ConnectionChain(bool isNamed, List<Finding> found, bool isInner = false)
{
    private readonly ValueList<ConnectionPair> pairs = new(8);

    /// <summary>Adds a pair; one that starts a connection string ends the one before.</summary>
    public void Add(ReadOnlySpan<char> text, in ConnectionPair pair)
    {
        if (pair.IsFirst) Close(text);
        pairs.Add(pair);
        if (pair.Key == ConnectionKey.Nested && !isInner) AddInner(pair.ValueIn(text), pair.Start);
    }

    /// <summary>Judges the pairs so far and forgets them.</summary>
    public void Close(ReadOnlySpan<char> text)
    {
        if (pairs.Count > 0 && Has(IsSecret) && !IsEmulator(text)) Judge(text);
        pairs.Truncate(0);
    }

    // Entity Framework 6 keeps the provider's own connection string in one of its values.
    private void AddInner(ReadOnlySpan<char> text, int offset)
    {
        var inner = new List<Finding>();
        var chain = new ConnectionChain(isNamed: true, inner, isInner: true);
        foreach (var pair in new SemicolonPairs(text)) chain.Add(text, pair);
        chain.Close(text);
        found.AddRange(inner.Select(finding => finding.At(finding.Start + offset, finding.Length)));
    }

    private void Judge(ReadOnlySpan<char> text)
    {
        if (!isNamed && !Has(IsLandmark)) return;
        var server = First(ConnectionKey.Server);
        var user = First(ConnectionKey.User);
        var context = new ConnectionContext(
            server is { } host ? host.ValueIn(text) : default,
            user is { } name ? name.ValueIn(text) : default,
            Has(key => key == ConnectionKey.Driver));
        foreach (var pair in pairs.From(0))
        {
            if (!IsSecret(pair.Key) || (pair.Key == ConnectionKey.VagueKey && server is null)) continue;
            if (context.Judge(text, pair) is { } finding) found.Add(finding);
        }
    }

    private static bool IsLandmark(ConnectionKey key) =>
        key is ConnectionKey.Server or ConnectionKey.User or ConnectionKey.Driver or ConnectionKey.Landmark;

    private static bool IsSecret(ConnectionKey key) => key is ConnectionKey.Password or ConnectionKey.Key or ConnectionKey.VagueKey;

    private bool IsEmulator(ReadOnlySpan<char> text)
    {
        foreach (var pair in pairs.From(0))
        {
            var value = pair.ValueIn(text);
            if (pair.Key == ConnectionKey.Emulator && value.Equals("true".AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
            if (pair.Key == ConnectionKey.User && value.SequenceEqual("devstoreaccount1".AsSpan())) return true;
        }

        return false;
    }

    private bool Has(Predicate<ConnectionKey> test)
    {
        foreach (var pair in pairs.From(0))
        {
            if (test(pair.Key)) return true;
        }

        return false;
    }

    private ConnectionPair? First(ConnectionKey key)
    {
        foreach (var pair in pairs.From(0))
        {
            if (pair.Key == key) return pair;
        }

        return null;
    }
}
