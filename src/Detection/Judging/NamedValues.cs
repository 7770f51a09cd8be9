using SecretGuard.Detection.Naming;

namespace SecretGuard.Detection.Judging;

/// <summary>Judges a value by the name it is given to, or by what it is handed to.</summary>
internal static class NamedValues
{
    public static readonly Rule Password = new("hard-coded-password", DiagnosticIds.SecretName, "hard-coded password");
    public static readonly Rule Key = new("hard-coded-key", DiagnosticIds.SecretName, "hard-coded key or token");

    private const int ShortestPassword = 4;
    private const int ShortestKey = 8;
    private const int ShortestLooseKey = 20;
    private const int ShortestPhrase = 16;
    private const int ShortestSentence = 24;
    private const int ShortestCompared = 16;

    /// <summary>A finding over the whole value where name and value together say that it is a secret.</summary>
    /// <param name="name">An identifier or a configuration key with its path.</param>
    /// <param name="kind">What the name says.</param>
    /// <param name="value">The value, decoded.</param>
    /// <param name="setting">Where it stands.</param>
    public static Verdict Judge(ReadOnlySpan<char> name, NameKind kind, ReadOnlySpan<char> value, Setting setting)
    {
        if (kind is NameKind.Ordinary or NameKind.ConnectionString) return Reason.Nothing;
        if (value.Length < (kind == NameKind.Password ? ShortestPassword : ShortestKey)) return Reason.TooShort;
        if (Veto(name, value, kind) is { } veto) return veto;
        var (confidence, reason) = Weigh(name, kind, value, setting);
        return confidence is { } sure ? Finding(kind, value, sure, reason) : reason;
    }

    /// <summary>The same in code, by the name alone.</summary>
    public static Verdict Judge(ReadOnlySpan<char> name, ReadOnlySpan<char> value) =>
        Judge(name, SecretNames.Classify(name), value, Setting.Code);

    /// <summary>The same for a value that is handed to an API which takes nothing but secrets: whatever it is, the code is wrong.</summary>
    /// <param name="name">The parameter or the variable.</param>
    /// <param name="role">What the API makes of the value.</param>
    /// <param name="value">The value, decoded.</param>
    /// <param name="setting">Where it stands.</param>
    public static Verdict JudgeArgument(ReadOnlySpan<char> name, NameKind role, ReadOnlySpan<char> value, Setting setting)
    {
        // The password in it has been looked for, and a connection string without one is no secret.
        if (role == NameKind.ConnectionString) return Reason.Nothing;
        if (value.IsEmpty || Placeholders.IsReference(value)) return Reason.Reference;
        if (value.Length < ShortestPassword || Veto(name, value, role) is not null || Placeholders.IsWeak(value))
            return Finding(role, value, Confidence.Low, Reason.CredentialApi);
        var (confidence, _) = Weigh(name, role, value, setting);
        return Finding(role, value, confidence == Confidence.High ? Confidence.High : Confidence.Medium, Reason.CredentialApi);
    }

    /// <summary>The same for a value that something with this name is compared with: only one that a machine drew is no word.</summary>
    public static Verdict JudgeCompared(ReadOnlySpan<char> name, NameKind kind, ReadOnlySpan<char> value, Setting setting) =>
        kind is NameKind.Password or NameKind.Key && value.Length >= ShortestCompared && Randomness.IsRandom(value)
        && Judge(name, kind, value, setting).Finding is { } finding ? finding.With(Confidence.Medium) : Reason.NotRandom;

    private static (Confidence?, Reason) Weigh(ReadOnlySpan<char> name, NameKind kind, ReadOnlySpan<char> value, Setting setting) =>
        kind switch
        {
            NameKind.Password => JudgePassword(value, setting),
            NameKind.Key => JudgeKey(name, value, setting),
            _ => JudgeLooseKey(name, value),
        };

    private static Finding Finding(NameKind kind, ReadOnlySpan<char> value, Confidence confidence, Reason reason) =>
        new(kind == NameKind.Password ? Password : Key, 0, value.Length, confidence, reason);

    // What it is instead.
    private static Reason? Veto(ReadOnlySpan<char> name, ReadOnlySpan<char> value, NameKind kind)
    {
        if (Placeholders.IsReference(value)) return Reason.Reference;
        if (Placeholders.IsPlaceholder(value)) return Reason.Placeholder;
        if (Looks.IsHash(value)) return Reason.PasswordHash;
        if (Looks.IsAddress(value) || Looks.IsPattern(value)) return Reason.Address;
        if (Looks.IsNameOf(name, value)) return Reason.NameOfItself;
        if (kind == NameKind.Password) return Looks.HasBlank(value) || IsAboutSecrets(value) ? Reason.Prose : null;
        return null;
    }

    private static (Confidence?, Reason) JudgePassword(ReadOnlySpan<char> value, Setting setting)
    {
        if (Placeholders.IsWeak(value)) return (Confidence.Low, Reason.WeakPassword);
        if (Looks.IsGuid(value) || Looks.IsDotted(value)) return (Confidence.Low, Reason.PasswordName);
        if (Looks.IsWords(value) || (setting == Setting.Code && Looks.IsSlug(value)))
            return (setting == Setting.Code ? Confidence.Low : Confidence.Medium, Reason.PasswordName);
        return (value.Length >= 10 && Randomness.IsRandom(value) ? Confidence.High : Confidence.Medium, Reason.PasswordName);
    }

    private static (Confidence?, Reason) JudgeKey(ReadOnlySpan<char> name, ReadOnlySpan<char> value, Setting setting)
    {
        if (Looks.HasBlank(value)) return JudgePhrase(name, value, setting);
        if (Looks.IsNumeric(value)) return (null, Reason.NotRandom);
        if (Looks.IsGuid(value)) return (Confidence.Medium, Reason.Guid);
        if (Randomness.IsRandom(value)) return (value.Length >= 16 ? Confidence.High : Confidence.Medium, Reason.KeyName);
        if (Looks.IsDotted(value)) return (null, Reason.NameOfItself);
        var aboutSecrets = SecretNames.Mentions(value);
        if (setting == Setting.Configuration)
        {
            // A name of a secret in a vault: db_password_v2. Tokens are signed with sentences about secrets, too.
            var isName = aboutSecrets && !IsForSigning(name) && (Looks.IsWords(value) || Looks.IsSlug(value));
            var madeUp = !isName && (!Looks.IsWords(value) || value.Length >= (aboutSecrets ? ShortestSentence : ShortestPhrase));
            return (madeUp ? Confidence.Medium : Confidence.Low, Reason.KeyName);
        }

        if (IsForSigning(name) && value.Length >= ShortestPhrase) return (Confidence.Medium, Reason.KeyName);
        return Looks.HasLongNumber(value) ? (Confidence.Low, Reason.KeyName) : (null, Reason.NotRandom);
    }

    // A key drawn at random is as good as named, if it is long; a GUID under `key` is a row's.
    private static (Confidence?, Reason) JudgeLooseKey(ReadOnlySpan<char> name, ReadOnlySpan<char> value) =>
        value.Length >= ShortestLooseKey && !Looks.HasBlank(value)
        && !Looks.IsGuid(value) && !Looks.IsDotted(value) && Randomness.IsRandom(value)
            ? KnownFormats.NamesProvider(name) ? (Confidence.Medium, Reason.KeyName) : (Confidence.Low, Reason.LooseKeyName)
            : (null, Reason.NotRandom);

    // "this is my signing key for the demo": many a service signs its tokens with a sentence.
    // In code it is as likely to be a title or a message.
    private static (Confidence?, Reason) JudgePhrase(ReadOnlySpan<char> name, ReadOnlySpan<char> value, Setting setting)
    {
        if (!IsForSigning(name) || value.Length < ShortestSentence) return (null, Reason.Prose);
        return (setting == Setting.Code ? Confidence.Low : Confidence.Medium, Reason.KeyName);
    }

    private static bool IsForSigning(ReadOnlySpan<char> name)
    {
        var squeezed = Words.Squeeze(name);
        return squeezed.Contains("jwt", StringComparison.Ordinal) || squeezed.Contains("signing", StringComparison.Ordinal)
            || squeezed.Contains("symmetric", StringComparison.Ordinal) || squeezed.Contains("encryption", StringComparison.Ordinal)
            || squeezed.Contains("tokenkey", StringComparison.Ordinal) || squeezed.Contains("tokensecret", StringComparison.Ordinal)
            || squeezed.Contains("appsettingssecret", StringComparison.Ordinal);
    }

    // The name of a control or a message: PasswordBox, current-password.
    private static bool IsAboutSecrets(ReadOnlySpan<char> value) => Looks.IsWords(value) && SecretNames.Mentions(value);
}
