namespace SecretGuard.Detection.Naming;

/// <summary>What the name of a variable, member or key says about its value.</summary>
internal enum NameKind
{
    /// <summary>Nothing.</summary>
    Ordinary,

    /// <summary>A password: people make these up, so any value counts.</summary>
    Password,

    /// <summary>A key, token or secret: a machine made it, so it looks random.</summary>
    Key,

    /// <summary>A key of any kind; a secret only where its value looks like nothing else.</summary>
    LooseKey,

    /// <summary>A connection string: a secret as a whole, judged by the password in it.</summary>
    ConnectionString,
}

/// <summary>
/// Understands names by their words, not by substrings: <c>apiKey</c> is a secret; <c>partitionKey</c>, <c>cancellationToken</c>,
/// <c>passwordPolicy</c> and <c>PasswordHash</c> are not.
/// </summary>
internal static class SecretNames
{
    /// <summary>Parts of which nearly every secret's name holds one.</summary>
    public static readonly string[] Parts =
        ["pass", "pwd", "kennwort", "secret", "token", "key", "credential", "contrase", "senha", "wachtwoord", "schl"];

    private static readonly WordSet PlainTokens = new(
        "delta skip resume sync lock lease concurrency operation event invalidation change fencing watch");

    private const WordRole Nouns = WordRole.Password | WordRole.LoosePassword | WordRole.Key | WordRole.LooseKey;

    /// <summary>Whether a value under this name is secret.</summary>
    public static bool IsSecret(ReadOnlySpan<char> name) =>
        Classify(name) is NameKind.Password or NameKind.Key or NameKind.ConnectionString;

    /// <summary>
    /// Whether a text is about secrets, as the name of a control or a member is: <c>PasswordBox</c>, <c>current-password</c>.
    /// </summary>
    public static bool Mentions(ReadOnlySpan<char> text)
    {
        for (var words = new NameWords(text); words.MoveNext();)
        {
            if ((Vocabulary.Of(words.Current) & (WordRole.Password | WordRole.Key)) != 0) return true;
        }

        return false;
    }

    /// <summary>Whether a value under this name says whom a secret beside it is for: <c>ClientId</c>, <c>user</c>.</summary>
    public static bool IsIdentity(ReadOnlySpan<char> name)
    {
        var words = new NameWords(name);
        if (!words.MoveNext()) return false;
        if ((Vocabulary.Of(words.Current) & WordRole.Identity) != 0) return true;
        return words.Current.Equals("id".AsSpan(), StringComparison.OrdinalIgnoreCase) && !words.StartsLevel && words.MoveNext()
            && (words.Current.Equals("client".AsSpan(), StringComparison.OrdinalIgnoreCase)
                || words.Current.Equals("app".AsSpan(), StringComparison.OrdinalIgnoreCase)
                || words.Current.Equals("key".AsSpan(), StringComparison.OrdinalIgnoreCase)
                || words.Current.Equals("tenant".AsSpan(), StringComparison.OrdinalIgnoreCase));
    }

    public static NameKind Classify(ReadOnlySpan<char> name)
    {
        var words = new NameWords(name);
        var isString = false;
        var isSecret = false;
        var role = WordRole.None;
        do
        {
            if (!words.MoveNext()) return NameKind.Ordinary;
            isSecret |= (role & WordRole.Adjective) != 0;
            role = Vocabulary.Of(words.Current);
            if (role == WordRole.None) role = JoinPass(name, ref words);
            if (words.Current.Equals("connectionstring".AsSpan(), StringComparison.OrdinalIgnoreCase)) return NameKind.ConnectionString;
            if (isString && words.Current.Equals("connection".AsSpan(), StringComparison.OrdinalIgnoreCase))
                return NameKind.ConnectionString;
            isString = words.Current.Equals("string".AsSpan(), StringComparison.OrdinalIgnoreCase);
        }
        while ((role & Nouns) == 0 && (role & WordRole.Qualifier) != 0);

        if ((role & WordRole.Password) != 0) return IsVetoed(words) ? NameKind.Ordinary : NameKind.Password;
        if ((role & WordRole.Key) != 0) return IsVetoed(words, isReset: true) || IsPlainToken(words) ? NameKind.Ordinary : NameKind.Key;
        if ((role & WordRole.LooseKey) != 0) return isSecret ? NameKind.Key : Loose(name, words, isMany: (role & WordRole.Container) != 0);
        if ((role & WordRole.LoosePassword) != 0) return IsAlone(words) ? NameKind.Password : NameKind.Ordinary;
        return (role & WordRole.Measure) == 0 && UnderContainer(words) ? NameKind.Key : NameKind.Ordinary;
    }

    // PassWord, passPhrase: two words that are one.
    private static WordRole JoinPass(ReadOnlySpan<char> name, ref NameWords words)
    {
        var before = words;
        if (words.StartsLevel || !before.MoveNext() || !before.Current.Equals("pass".AsSpan(), StringComparison.OrdinalIgnoreCase))
            return WordRole.None;
        var role = Joined(name, before, words);
        if (role != WordRole.None) words = before;
        return role;
    }

    // `key` is a row's, a cache's or a dictionary's unless the word before it, or the level above it, says otherwise.
    private static NameKind Loose(ReadOnlySpan<char> name, NameWords words, bool isMany)
    {
        if (IsVetoed(words)) return NameKind.Ordinary;

        // What is listed under `secrets` are often their names.
        var noun = words;
        if ((isMany && words.StartsLevel) || !words.MoveNext()) return NameKind.LooseKey;
        if ((Vocabulary.Of(words.Current) & (WordRole.Adjective | WordRole.Container)) != 0) return NameKind.Key;
        if (!noun.StartsLevel && (Joined(name, words, noun) & WordRole.Key) != 0) return NameKind.Key;
        if (words.StartsLevel) return NameKind.LooseKey;
        var before = words;
        return words.MoveNext() && (Joined(name, words, before) & WordRole.Adjective) != 0 ? NameKind.Key : NameKind.LooseKey;
    }

    // Two words that are one: SendGrid, SecurityKey.
    private static WordRole Joined(ReadOnlySpan<char> name, NameWords first, NameWords second) =>
        Vocabulary.Of(name.Slice(first.Start, second.Start + second.Current.Length - first.Start));

    private static bool IsAlone(NameWords words) =>
        words.StartsLevel || !words.MoveNext()
        || (Vocabulary.Of(words.Current) & (WordRole.Adjective | WordRole.Identity | WordRole.Qualifier)) != 0;

    // The words of the same level, before the noun; and whether a level above holds what is encrypted.
    private static bool IsVetoed(NameWords words, bool isReset = false)
    {
        while (!words.StartsLevel && words.MoveNext())
        {
            // `resetPassword` is what somebody does; `resetToken` is what somebody does it with.
            if ((Vocabulary.Of(words.Current) & WordRole.Veto) != 0
                && !(isReset && words.Current.Equals("reset".AsSpan(), StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        while (words.MoveNext())
        {
            if (words.Current.Equals("encrypted".AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    // Tokens that say how far something got, or who holds it.
    private static bool IsPlainToken(NameWords words) =>
        words.Current.Equals("token".AsSpan(), StringComparison.OrdinalIgnoreCase)
        && !words.StartsLevel && words.MoveNext() && PlainTokens.Contains(words.Current);

    // ApiKeys:Contoso
    private static bool UnderContainer(NameWords words)
    {
        while (!words.StartsLevel && words.MoveNext())
        {
        }

        return words.MoveNext() && (Vocabulary.Of(words.Current) & WordRole.Container) != 0;
    }
}
