namespace SecretGuard.Detection;

/// <summary>What the name of a variable, member or key says about its value.</summary>
internal enum NameKind
{
    /// <summary>Nothing.</summary>
    Ordinary,

    /// <summary>A password: people make these up, so any value counts.</summary>
    Password,

    /// <summary>A key, token or secret: a machine made it, so it looks random.</summary>
    Key,

    /// <summary>A connection string: a secret as a whole, judged by the password in it.</summary>
    ConnectionString,
}

/// <summary>
/// Understands names by their words, not by substrings: <c>apiKey</c> is a secret; <c>partitionKey</c>, <c>cancellationToken</c>,
/// <c>passwordPolicy</c>
/// and <c>PasswordHash</c> are not.
/// </summary>
internal static class SecretNames
{
    private static readonly HashSet<string> Passwords = ["password", "passwd", "pwd", "passphrase", "passcode", "passwort", "kennwort"];
    private static readonly HashSet<string> Keys = ["secret", "token", "apikey", "credential", "credentials", "accesskey", "secretkey", "privatekey", "authtoken", "apitoken", "clientsecret", "accesstoken"];

    // What makes a `key` a secret one. Without such a word it is a row's, a cache's or a dictionary's.
    private static readonly HashSet<string> KeyAdjectives =
    [
        "api", "access", "account", "private", "secret", "signing", "encryption", "decryption", "shared", "auth", "authentication",
        "authorization", "master", "jwt", "hmac", "aes", "crypto", "license", "subscription", "service", "storage", "webhook", "app",
        "application", "admin", "token",
    ];

    // Words that may stand behind the noun without changing what it is.
    private static readonly HashSet<string> Qualifiers =
    [
        "value", "string", "text", "plain", "raw", "live", "test", "prod", "production", "dev", "development", "staging", "old", "new",
        "current", "previous", "primary", "secondary", "default", "base", "hex", "bytes", "const", "constant", "literal", "env",
    ];

    // Words before the noun that make it something else, or a question or an action about it.
    private static readonly HashSet<string> Vetoes =
    [
        "cancellation", "cancel", "continuation", "page", "paging", "next", "syntax", "parser", "lexer", "antiforgery", "csrf", "xsrf",
        "verification", "public", "publishable", "is", "has", "use", "uses", "show", "hide", "require", "requires", "required", "forgot",
        "forgotten", "change", "no", "invalid", "missing", "wrong", "bad", "min", "max", "with", "without", "json", "semantic", "stop",
        "anti", "hashed", "encrypted", "masked", "placeholder",
    ];

    /// <summary>Parts of which every secret's name holds one.</summary>
    public static readonly AnchorSet Anchors = new(
        ["passw", "passphrase", "passcode", "pwd", "kennwort", "secret", "token", "apikey", "api_key", "api-key", "key", "credential"], ignoreCase: true);

    /// <summary>Whether a value under this name is secret.</summary>
    public static bool IsSecret(string name) => Classify(name) != NameKind.Ordinary;

    /// <summary>
    /// Whether a text is about secrets, as the name of a control or a member is: <c>PasswordBox</c>, <c>current-password</c>.
    /// </summary>
    public static bool Mentions(string text) =>
        Anchored(text) && Words.Of(text).Any(word => Passwords.Contains(word) || Keys.Contains(word));

    public static NameKind Classify(string name)
    {
        if (!Anchored(name)) return NameKind.Ordinary;
        var words = Words.Of(name);
        var last = words.Count - 1;
        while (last > 0 && Qualifiers.Contains(words[last])) last--;
        if (last < 0 || words.Take(last).Any(Vetoes.Contains)) return NameKind.Ordinary;
        var noun = words[last];
        var before = last > 0 ? words[last - 1] : "";
        if (Passwords.Contains(noun)) return NameKind.Password;
        if (Keys.Contains(noun)) return NameKind.Key;
        if (noun is "key" or "keys") return KeyAdjectives.Contains(before) ? NameKind.Key : NameKind.Ordinary;
        return noun == "connectionstring" || (noun == "connection" && last + 1 < words.Count && words[last + 1] == "string")
            ? NameKind.ConnectionString
            : NameKind.Ordinary;
    }

    // Nearly every identifier of a program is turned away here, without splitting it.
    private static bool Anchored(string name) =>
        Has(name, "pass") || Has(name, "pwd") || Has(name, "secret") || Has(name, "token") || Has(name, "key") || Has(name, "cred")
            || Has(name, "kennwort")
        || Has(name, "connection");

    private static bool Has(string name, string part) => name.Contains(part, StringComparison.OrdinalIgnoreCase);
}
