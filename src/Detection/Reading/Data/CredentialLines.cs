using SecretGuard.Detection.Naming;

namespace SecretGuard.Detection.Reading.Data;

/// <summary>Lines that are credentials without a separator between name and value.</summary>
internal static class CredentialLines
{
    // Words of .netrc, of redis.conf and of their like, behind which a password stands.
    private static readonly string[] Words = ["password", "passwd", "requirepass", "masterauth"];

    private static readonly string[] Starts = ["machine", "default", "login", "account", "user", .. Words];

    /// <summary>Whether a line is one of those; then what it holds has been handed over.</summary>
    public static bool Read(ReadOnlySpan<char> text, int start, int end, CandidateSink sink, int group)
    {
        var line = text.Slice(start, end - start);
        if (IsUrl(line))
        {
            sink.Add(new Candidate(default, line.TrimEnd(), start, group: group));
            return true;
        }

        return ReadWords(line, start, sink, group) || ReadFields(line, start, sink, group);
    }

    /// <summary>Whether systemd reads the value as <c>NAME=value</c> words or a command line.</summary>
    public static bool IsEnvironment(ReadOnlySpan<char> name) =>
        name.SequenceEqual("Environment".AsSpan()) || name.StartsWith("Exec".AsSpan(), StringComparison.Ordinal);

    /// <summary>Whether the value is a header: git's <c>http.extraheader</c>.</summary>
    public static bool IsHeader(ReadOnlySpan<char> name) => name.EndsWith("extraheader".AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static bool IsUrl(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf("://".AsSpan(), StringComparison.Ordinal);
        for (var i = 0; i < colon; i++)
        {
            if (!char.IsLetterOrDigit(line[i])) return false;
        }

        return colon > 0;
    }

    // machine HOST login NAME password VALUE
    private static bool ReadWords(ReadOnlySpan<char> line, int start, CandidateSink sink, int group)
    {
        var isFirst = true;
        var isPassword = false;
        for (var at = 0; at < line.Length;)
        {
            while (at < line.Length && char.IsWhiteSpace(line[at])) at++;
            var end = at;
            while (end < line.Length && !char.IsWhiteSpace(line[end])) end++;
            var word = line.Slice(at, end - at);
            var next = line.Slice(end).TrimStart();
            if (isFirst && (!IsIn(Starts, word) || next.IsEmpty || next[0] is '=' or ':')) return false;
            if (isPassword)
            {
                sink.Add(new Candidate(
                    "password".AsSpan(), word.Trim("\"".AsSpan()), start + at + (word[0] == '"' ? 1 : 0), NameKind.Password, group));
            }

            isPassword = !isPassword && IsIn(Words, word);
            isFirst = false;
            at = end;
        }

        return !isFirst;
    }

    // host:port:database:user:password
    private static bool ReadFields(ReadOnlySpan<char> line, int start, CandidateSink sink, int group)
    {
        var at = 0;
        for (var field = 0; field < 4; field++)
        {
            var colon = line.Slice(at).IndexOf(':');
            if (colon <= 0) return false;
            var value = line.Slice(at, colon);
            if (value.IndexOfAny(" =\t".AsSpan()) >= 0) return false;
            if (field == 1 && !value.SequenceEqual("*".AsSpan()) && !ushort.TryParse(value.ToString(), out _)) return false;
            at += colon + 1;
        }

        if (at == line.Length || line.Slice(at).IndexOf('\\') >= 0) return false;
        sink.Add(new Candidate("password".AsSpan(), line.Slice(at), start + at, NameKind.Password, group));
        return true;
    }

    private static bool IsIn(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var one in words)
        {
            if (word.SequenceEqual(one.AsSpan())) return true;
        }

        return false;
    }
}
