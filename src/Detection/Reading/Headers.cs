using SecretGuard.Detection.Naming;

namespace SecretGuard.Detection.Reading;

/// <summary>Headers of requests, and what authorises in them (RFC 9110).</summary>
internal static class Headers
{
    private const int LongestScheme = 16;

    /// <summary>Hands over a header as it is written: <c>Name: value</c>; false where a line is none.</summary>
    /// <param name="sink">Takes it.</param>
    /// <param name="line">The line.</param>
    /// <param name="start">Where the line starts in the text.</param>
    /// <param name="group">The number of the request.</param>
    public static bool AddLine(CandidateSink sink, ReadOnlySpan<char> line, int start, int group)
    {
        var colon = line.IndexOf(':');
        if (colon <= 0) return false;
        foreach (var c in line.Slice(0, colon))
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_')) return false;
        }

        var value = line.Slice(colon + 1);
        var first = colon + 1 + value.Length - value.TrimStart().Length;
        Add(sink, line.Slice(0, colon), value.Trim(), start + first, group);
        return true;
    }

    /// <summary>
    /// Hands over the value of a header; of <c>Authorization: SCHEME …</c> what follows the scheme, of Basic its password.
    /// </summary>
    public static void Add(CandidateSink sink, ReadOnlySpan<char> name, ReadOnlySpan<char> value, int start, int group)
    {
        if (value.IsEmpty) return;
        var blank = value.IndexOf(' ');
        if (!name.EndsWith("Authorization".AsSpan(), StringComparison.OrdinalIgnoreCase) || blank is 0 or > LongestScheme)
        {
            sink.Add(new Candidate(name, value, start, group: group));
            return;
        }

        // Some services take a key as it is.
        if (blank < 0)
        {
            sink.Add(new Candidate(name, value, start, NameKind.Key, group));
            return;
        }

        var scheme = value.Slice(0, blank);
        var credentials = value.Slice(blank).Trim();
        var at = start + value.Length - value.Slice(blank).TrimStart().Length;
        var isBasic = scheme.Equals("Basic".AsSpan(), StringComparison.OrdinalIgnoreCase);
        if (isBasic && BasicCredentials.Add(sink, name, credentials, at, group)) return;

        // Clients that encode it themselves take it in the clear: user:password, user password.
        var separator = isBasic ? credentials.IndexOfAny(':', ' ') : -1;
        if (separator >= 0 && IsUser(credentials.Slice(0, separator)))
        {
            sink.Add(new Candidate(name, credentials.Slice(separator + 1), at + separator + 1, NameKind.Password, group));
        }
        else
        {
            sink.Add(new Candidate(name, credentials, at, credentials.IndexOf(' ') < 0 ? NameKind.Key : NameKind.Ordinary, group));
        }
    }

    private static bool IsUser(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('@' or '.' or '-' or '_' or '+' or '\\')) return false;
        }

        return true;
    }
}
