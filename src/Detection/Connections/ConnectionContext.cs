using SecretGuard.Detection.Judging;

namespace SecretGuard.Detection.Connections;

/// <summary>
/// What stands around a password in a connection string or a URL, and so how much it matters: on this machine it is worth less than on a
/// server, and what is written as documentation writes it is worth a look only.
/// </summary>
internal readonly ref struct ConnectionContext(ReadOnlySpan<char> server, ReadOnlySpan<char> user, bool isOdbc)
{
    private const int LongestSecret = 4096;
    private const int ShortestKey = 8;

    private readonly ReadOnlySpan<char> server = server;
    private readonly ReadOnlySpan<char> user = user;

    /// <summary>A finding over the value of a pair, or over the key of an empty one.</summary>
    public Finding? Judge(ReadOnlySpan<char> text, in ConnectionPair pair)
    {
        if (pair.Quote == '{' && !(isOdbc && IsQuoted(pair.ValueIn(text)))) return null;
        if (pair.Length == 0)
        {
            return pair.Key == ConnectionKey.Password && pair.HasNext && user.Length > 0 ? Weak(pair.Name.Start, pair.Name.Length) : null;
        }

        if (pair.Length > LongestSecret) return null;
        var value = pair.ValueIn(text);
        return pair.Key == ConnectionKey.Password ? JudgePassword(value, pair.Start, pair.Length) : JudgeKey(value, pair.Start);
    }

    /// <summary>A finding over a password; null where it stands for one that is not here.</summary>
    /// <param name="value">The password, decoded.</param>
    /// <param name="start">Where it stands in the text.</param>
    /// <param name="length">Its length in the text.</param>
    public Finding? JudgePassword(ReadOnlySpan<char> value, int start, int length)
    {
        if (Variables.In(value)) return null;
        if (value.Equals(user, StringComparison.OrdinalIgnoreCase) || WeakPasswords.Contains(value)) return Weak(start, length);
        if (IsStandIn(value) || Documentation.Is(server)) return Weak(start, length);
        return new Finding(ConnectionStrings.Rule, start, length, Sure(value), Reason.ConnectionString);
    }

    private Finding? JudgeKey(ReadOnlySpan<char> value, int start)
    {
        if (value.Length < ShortestKey || Variables.In(value) || Looks.HasBlank(value) || Looks.IsWords(value)) return null;
        if (IsStandIn(value) || Placeholders.IsPattern(value) || PublishedKeys.Contains(value)) return null;
        var isSignature = value.IndexOf("sig=".AsSpan(), StringComparison.Ordinal) >= 0;
        var confidence = Randomness.IsRandom(value) || isSignature ? Sure(value) : Confidence.Medium;
        return new Finding(ConnectionStrings.Rule, start, value.Length, confidence, Reason.ConnectionString);
    }

    private static bool IsStandIn(ReadOnlySpan<char> value) => Placeholders.IsPlaceholder(value) || Documentation.Is(value);

    private Confidence Sure(ReadOnlySpan<char> value)
    {
        if (Hosts.IsLocal(server)) return Looks.IsWords(value) ? Confidence.Low : Confidence.Medium;
        return Hosts.IsExample(server) ? Confidence.Medium : Confidence.High;
    }

    private static Finding Weak(int start, int length) => new(ConnectionStrings.Weak, start, length, Confidence.Low, Reason.WeakPassword);

    // A template's hole is a name or a number in braces; ODBC quotes anything with them.
    private static bool IsQuoted(ReadOnlySpan<char> inBraces)
    {
        var digits = 0;
        foreach (var c in inBraces)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '.')) return true;
            if (char.IsDigit(c)) digits++;
        }

        return digits > 0 && digits < inBraces.Length;
    }
}
