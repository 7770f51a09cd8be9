using SecretGuard.Detection.Naming;

namespace SecretGuard.Detection.Judging;

/// <summary>Tells values that stand in for a secret from secrets.</summary>
internal static class Placeholders
{
    // Anywhere in a value. Short ones that also occur in random text are not here.
    private static readonly AnchorSet Parts = new(
        [
            "changeme", "change-me", "change_me", "change this", "changethis", "change-this", "change_this", "replaceme", "replace-me",
            "replace_me", "replace-with", "replace_with", "replacewith", "replace this", "placeholder", "example", "dummy", "redacted",
            "insert-", "insert_", "insertyour", "todo", "fixme", "your-", "your_", "<your", "your ", "yourpass", "yourkey", "yoursecret",
            "yourtoken", "yourapi", "yourstrong", "yourweak", "yourown", "yourclient",
            "yourdb", "yourserver", "xxxx", "****", "....", "not-set", "not_set",
            "notset", "undefined", "my-secret", "mypassword", "mysecretpassword", "-here",
            "_here", "goes here", "enter-", "enter_", "set-me", "set_me", "setme",
            "fill-in", "fill_in", "fillme", "overridden", "override-", "override me",
            "secrets.json", "user-secrets", "usersecrets", "keyvault", "key vault",
            "not-a-real", "not_a_real", "notreal", "fake", "nosecret", "no-secret",
            "sanitized", "obfuscated", "dein-", "ihr-", "a_secret_value",
            "autogenerate", "some-secret", "some_secret", "somesecret", "some-password",
            "some_password", "super-secret-value", "will-be-", "to-be-",
        ],
        ignoreCase: true);

    private static readonly WordSet Whole = new(
        "password passwd pwd pass passphrase secret token key apikey api-key api_key credential credentials null nil none empty true false "
            + "string text value default unknown hidden masked sample test testing "
            + "demo foo bar baz foobar abc n/a na tbd required optional basic bearer "
            + "enabled disabled yes no on off username user plain plaintext encrypted environment env vault prompt inherit auto any all "
            + "todo replace secretkey privatekey publickey accesstoken clientsecret "
            + "client_secret client-secret access_token refresh_token id_token "
            + "passwort kennwort senha clave contraseña wachtwoord xxx yyy zzz ***** ******");

    // What people type until something better is needed. They protect nothing, so nothing is lost by their being seen.
    private static readonly WordSet Weak = new(
        "admin administrator guest root sa postgres mysql oracle mongo mongodb redis rabbitmq rabbit elastic grafana minio sonar keycloak "
            + "letmein welcome qwerty 1234 12345 123456 1234567 12345678 123456789 "
            + "1234567890 0000 1111 000000 111111 password1 password12 password123 passw0rd "
            + "p@ssword p@ssw0rd p@ss p@$$w0rd pa$$word pa$$w0rd pass123 pass1234 "
            + "admin123 admin1234 test123 test1234 abc123 abcd1234 secret123 qwerty123 "
            + "changeit trustno1 toor user123 guest123 root123 postgres123 asdf asdfasdf iloveyou");

    private static readonly (string Open, string Close)[] References =
    [
        ("%", "%"), ("#{", "}#"), ("#{", "}"), ("__", "__"), ("<", ">"), ("[", "]"), ("@Microsoft.KeyVault(", ")"), ("@", "@"),
    ];

    /// <summary>
    /// Whether a value says of itself that it is none: <c>changeme</c>, <c>your-api-key</c>, <c>xxxx</c>, <c>password</c>.
    /// </summary>
    public static bool IsPlaceholder(ReadOnlySpan<char> value)
    {
        var trimmed = value.Trim();
        return trimmed.Length == 0 || Whole.Contains(trimmed) || IsMonotonous(trimmed) || trimmed.IndexOf('\u2026') >= 0
            || trimmed[trimmed.Length - 1] == '>' || trimmed.EndsWith("...".AsSpan()) || Parts.Next(trimmed, 0) >= 0;
    }

    /// <summary>Whether a password is one of those that everybody tries first.</summary>
    public static bool IsWeak(ReadOnlySpan<char> value) =>
        Weak.Contains(value.Trim()) || (value.Length < 12 && Randomness.IsSequence(value));

    /// <summary>
    /// Whether a value is taken from elsewhere when it is used: <c>${VAR}</c>, <c>$(Property)</c>, <c>%VAR%</c>, <c>%s</c>, and whatever
    /// starts with a brace: a template's hole may hold quotes, at which a reader of plain text takes the value to end.
    /// </summary>
    public static bool IsReference(ReadOnlySpan<char> value)
    {
        var trimmed = value.Trim();
        if (trimmed.Length == 0) return false;
        if (trimmed[0] is '{' or '(' || trimmed.SequenceEqual("%s".AsSpan())) return true;
        if (trimmed.Length > 1 && trimmed[0] == '$'
            && (char.IsLetter(trimmed[1]) || trimmed[1] is '_' or '{' or '(' or '[' || (trimmed.Length == 2 && char.IsDigit(trimmed[1]))))
        {
            return true;
        }

        foreach (var (open, close) in References)
        {
            if (trimmed.Length >= open.Length + close.Length && trimmed.StartsWith(open.AsSpan(), StringComparison.OrdinalIgnoreCase)
                && trimmed.EndsWith(close.AsSpan(), StringComparison.Ordinal)) return true;
        }

        return Holds(trimmed, "${") || Holds(trimmed, "{{") || Holds(trimmed, "$(") || Holds(trimmed, "<%") || Holds(trimmed, "{0}");
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
    public static bool IsPattern(ReadOnlySpan<char> text) => IsMonotonous(text) || (text.Length >= 12 && Randomness.IsSequence(text));

    private static bool Holds(ReadOnlySpan<char> value, string part) => value.IndexOf(part.AsSpan(), StringComparison.Ordinal) >= 0;

    private static int Count(ulong bits)
    {
        var count = 0;
        for (; bits != 0; bits &= bits - 1) count++;
        return count;
    }
}
