using SecretGuard.Detection.Naming;

namespace SecretGuard.Detection.Judging;

/// <summary>What a value may be instead of a secret, by its looks.</summary>
internal static class Looks
{
    private static readonly string[] FileEndings =
        [
            ".pem", ".pfx", ".p12", ".cer", ".crt", ".key", ".json", ".xml", ".txt", ".config",
            ".yml", ".yaml", ".jks", ".snk", ".html", ".cs", ".dll", ".exe", ".md", ".png", ".svg",
        ];

    private static readonly string[] HashBeginnings =
        [
            "$2a$", "$2b$", "$2y$", "$5$", "$6$", "$1$", "$apr1$", "$argon2", "$pbkdf2", "{SHA", "{SSHA", "pbkdf2",
            "sha256$", "sha1$", "SCRAM-SHA-256$", "md5:", "sha256:", "sha1-", "sha256-", "sha384-", "sha512-",
        ];

    private const int ShortestOwnName = 8;

    /// <summary>A GUID in any of its usual forms.</summary>
    public static bool IsGuid(ReadOnlySpan<char> value)
    {
        if (value.Length == 38 && value[0] is '{' or '(') value = value.Slice(1, 36);
        if (value.Length != 36) return false;
        for (var i = 0; i < 36; i++)
        {
            if (i is 8 or 13 or 18 or 23 ? value[i] != '-' : !IsHexDigit(value[i])) return false;
        }

        return true;
    }

    /// <summary>A URL, a path of any system, a file's name, a mail address, a host.</summary>
    public static bool IsAddress(ReadOnlySpan<char> value)
    {
        if (value.IndexOf("://".AsSpan(), StringComparison.Ordinal) >= 0 || value[0] is '~' || Starts(value, "./") || Starts(value, "../"))
            return true;
        if (value[0] == '/' && !Randomness.IsRandom(value)) return true;
        if (value.Length > 2 && value[1] == ':' && value[2] is '\\' or '/') return true;
        if (Starts(value, "urn:") || Starts(value, "mailto:") || Starts(value, "\\\\")) return true;
        foreach (var ending in FileEndings)
        {
            if (value.EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return IsMail(value);
    }

    /// <summary>The hash of a password as web frameworks and operating systems store it, or of a file.</summary>
    public static bool IsHash(ReadOnlySpan<char> value)
    {
        foreach (var beginning in HashBeginnings)
        {
            if (Starts(value, beginning)) return true;
        }

        // ASP.NET Identity, versions 2 and 3.
        return value.Length >= 60 && (Starts(value, "AQAAAAEAACc") || Starts(value, "AQAAAAIAAYag"));
    }

    /// <summary>A regular expression, a format, markup or a piece of code.</summary>
    public static bool IsPattern(ReadOnlySpan<char> value)
    {
        if (value[0] == '^' || value.IndexOf("\\d".AsSpan()) >= 0
            || value.IndexOf("(?".AsSpan()) >= 0 || value.IndexOf("[a-".AsSpan()) >= 0)
        {
            return true;
        }

        if (value.IndexOf("=>".AsSpan()) >= 0 || value.IndexOf("();".AsSpan()) >= 0 || value.IndexOf("</".AsSpan()) >= 0) return true;
        return value.IndexOf("{0".AsSpan()) >= 0 || value.IndexOf("{1".AsSpan()) >= 0;
    }

    /// <summary>Words and nothing else: letters with the separators of names, no digits.</summary>
    public static bool IsWords(ReadOnlySpan<char> value)
    {
        foreach (var c in value)
        {
            if (!char.IsLetter(c) && c is not ('_' or '-' or '.' or ':' or ' ' or '/' or ',')) return false;
        }

        return !Randomness.IsRandom(value);
    }

    /// <summary>Words in small letters with dashes between them, and a number perhaps: <c>pm-4711-new-login</c>.</summary>
    public static bool IsSlug(ReadOnlySpan<char> value)
    {
        var dashes = 0;
        foreach (var c in value)
        {
            if (c is '-' or '_') dashes++;
            else if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9'))) return false;
        }

        return dashes >= 2 && !Randomness.IsRandom(value);
    }

    /// <summary>A dotted or slashed path of names, such as a type, a setting or a scope.</summary>
    public static bool IsDotted(ReadOnlySpan<char> value)
    {
        var dots = 0;
        foreach (var c in value)
        {
            if (c is '.' or ':' or '/') dots++;
            else if (!char.IsLetterOrDigit(c) && c is not ('_' or '-')) return false;
        }

        return dots > 0 && !Randomness.IsRandom(value);
    }

    /// <summary>A version or a date.</summary>
    public static bool IsNumeric(ReadOnlySpan<char> value)
    {
        foreach (var c in value)
        {
            if (!char.IsDigit(c) && c is not ('.' or '-' or ':' or ',' or '+' or ' ' or '/')) return false;
        }

        return true;
    }

    /// <summary>Whether the words of a value are those of its own name, as in a constant that holds a setting's name.</summary>
    public static bool IsNameOf(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        foreach (var c in value)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '-' or '.' or ':' or ' ')) return false;
        }

        var inName = Words.Squeeze(name);

        // The name of a flag behind the number of a ticket.
        if (inName.Length >= ShortestOwnName && IsKebab(value) && Words.Squeeze(value).EndsWith(inName, StringComparison.OrdinalIgnoreCase))
            return true;
        for (var words = new NameWords(value); words.MoveNext();)
        {
            if (inName.IndexOf(words.Current.ToString(), StringComparison.OrdinalIgnoreCase) < 0) return false;
        }

        return !Randomness.IsRandom(value) && !HasLongNumber(value);
    }

    private static bool IsKebab(ReadOnlySpan<char> value)
    {
        foreach (var c in value) if (c is not (>= 'a' and <= 'z' or >= '0' and <= '9' or '-')) return false;
        return true;
    }

    /// <summary>Three digits in a row or more: names have versions, secrets have numbers.</summary>
    public static bool HasLongNumber(ReadOnlySpan<char> value)
    {
        var run = 0;
        foreach (var c in value)
        {
            run = char.IsDigit(c) ? run + 1 : 0;
            if (run == 3) return true;
        }

        return false;
    }

    public static bool HasBlank(ReadOnlySpan<char> value)
    {
        foreach (var c in value)
        {
            if (char.IsWhiteSpace(c)) return true;
        }

        return false;
    }

    private static bool IsMail(ReadOnlySpan<char> value)
    {
        var at = value.IndexOf('@');
        return at > 0 && at < value.Length - 3 && value.LastIndexOf('.') > at + 1 && value.Slice(at + 1).IndexOfAny('@', '!', '#') < 0
            && IsDotted(value.Slice(at + 1));
    }

    private static bool Starts(ReadOnlySpan<char> value, string beginning) =>
        value.StartsWith(beginning.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static bool IsHexDigit(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
