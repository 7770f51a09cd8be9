namespace SecretGuard.Detection;

/// <summary>Tells values that stand in for a secret from secrets.</summary>
internal static class Placeholders
{
    private static readonly string[] Parts =
    [
        "changeme", "change-me", "change_me", "change this", "replaceme", "replace-me", "replace_me", "replace-with", "replace_with",
        "placeholder", "example", "dummy", "redacted", "insert-", "insert_", "todo", "fixme", "your-", "your_", "<your", "yourpassword",
        "yourkey", "yoursecret", "yourtoken", "yourapikey", "xxxx", "****", "....", "\u2026", "not-set", "not_set", "notset", "undefined",
        "my-secret",
    ];

    private static readonly HashSet<string> Whole = new(StringComparer.OrdinalIgnoreCase)
    {
        "password", "passwd", "pwd", "pass", "secret", "token", "key", "apikey", "api-key", "api_key", "credential", "credentials",
        "null", "none", "empty", "true", "false", "string", "text", "value", "default", "unknown", "hidden", "masked", "sample", "test",
        "demo", "foo", "bar", "baz", "abc", "n/a", "na", "tbd", "required", "optional", "basic", "bearer", "enabled", "disabled", "yes",
        "no", "on", "off",
    };

    private static readonly (string Open, string Close)[] References =
    [
        ("%", "%"), ("#{", "}#"), ("#{", "}"), ("__", "__"), ("<", ">"), ("[", "]"), ("@Microsoft.KeyVault(", ")"),
    ];

    /// <summary>
    /// Whether a value says of itself that it is none: <c>changeme</c>, <c>your-api-key</c>, <c>xxxx</c>, <c>password</c>.
    /// </summary>
    public static bool IsPlaceholder(string value)
    {
        var trimmed = value.Trim();
        return trimmed.Length == 0 || Whole.Contains(trimmed) || IsMonotonous(trimmed.AsSpan())
            || Parts.Any(part => trimmed.Contains(part, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>
    /// Whether a value is taken from elsewhere when it is used: <c>${VAR}</c>, <c>$(Property)</c>, <c>%VAR%</c>, <c>%s</c>, and whatever
    /// starts with a brace: a template's hole may hold quotes, at which a reader of plain text takes the value to end.
    /// </summary>
    public static bool IsReference(string value)
    {
        var trimmed = value.Trim();
        if ((trimmed.Length > 0 && trimmed[0] == '{') || trimmed is "%s") return true;
        if (trimmed.Length > 1 && trimmed[0] == '$' && (char.IsLetter(trimmed[1]) || trimmed[1] is '_' or '{' or '(')) return true;
        foreach (var (open, close) in References)
        {
            if (trimmed.Length > open.Length + close.Length - 1 && trimmed.StartsWith(open, StringComparison.OrdinalIgnoreCase)
                && trimmed.EndsWith(close, StringComparison.Ordinal)) return true;
        }

        return trimmed.Contains("${{", StringComparison.Ordinal);
    }

    /// <summary>Whether a text has too few different characters to be random, such as <c>xxxxxxxx</c> or <c>000-000</c>.</summary>
    public static bool IsMonotonous(ReadOnlySpan<char> text)
    {
        if (text.Length < 4) return false;
        ulong low = 0, high = 0;
        foreach (var c in text)
        {
            if (c < 64) low |= 1UL << c;
            else high |= 1UL << (c & 63);
        }

        return Count(low) + Count(high) <= (text.Length < 16 ? 2 : 4);
    }

    /// <summary>
    /// Whether a text is one that a hand makes: monotonous, mostly repetition, or in the order of the alphabet, such as
    /// <c>0123456789abcdef</c> or <c>aaaaaabbbbbb</c>.
    /// </summary>
    public static bool IsPattern(ReadOnlySpan<char> text)
    {
        if (IsMonotonous(text)) return true;
        var same = 0;
        var next = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == text[i - 1]) same++;
            else if (text[i] == text[i - 1] + 1) next++;
        }

        return text.Length >= 12 && (same * 2 > text.Length || (same + next) * 5 > text.Length * 4);
    }

    private static int Count(ulong bits)
    {
        var count = 0;
        for (; bits != 0; bits &= bits - 1) count++;
        return count;
    }
}
