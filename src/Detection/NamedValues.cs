namespace SecretGuard.Detection;

/// <summary>Judges a value by the name it is given to.</summary>
internal static class NamedValues
{
    public static readonly Rule Password = new("hard-coded-password", DiagnosticIds.SecretName, "hard-coded password");
    public static readonly Rule Key = new("hard-coded-key", DiagnosticIds.SecretName, "hard-coded key or token");

    private const int ShortestPassword = 4;
    private const int ShortestKey = 8;

    /// <summary>A finding over the whole value where name and value together say that it is a secret; null otherwise.</summary>
    /// <param name="name">An identifier or a configuration key with its path.</param>
    /// <param name="value">The value, decoded.</param>
    public static Finding? Judge(string name, string value)
    {
        if (value.Length < ShortestPassword) return null;
        var kind = SecretNames.Classify(name);
        if (kind is not (NameKind.Password or NameKind.Key) || IsNoSecret(name, value)) return null;
        var confidence = kind == NameKind.Password ? JudgePassword(value) : JudgeKey(value);
        return confidence is { } sure ? new Finding(kind == NameKind.Password ? Password : Key, 0, value.Length, sure, kind == NameKind.Password ? Reason.PasswordName : Reason.KeyName) : null;
    }

    private static bool IsNoSecret(string name, string value) =>
        Placeholders.IsReference(value) || Placeholders.IsPlaceholder(value) || value.Any(char.IsWhiteSpace) || IsAddress(value)
        || IsNameOf(name, value) || (value.All(IsNameCharacter) && SecretNames.Mentions(value));

    private static bool IsAddress(string value) =>
        value.Contains("://", StringComparison.Ordinal) || value[0] is '/' or '~' || value.StartsWith("./", StringComparison.Ordinal)
        || (value.Length > 2 && value[1] == ':' && value[2] == '\\');

    // A name that is its own value, such as a configuration key kept in a constant.
    private static bool IsNameOf(string name, string value) =>
        string.Concat(Words.Of(name)).Contains(string.Concat(Words.Of(value))) && value.All(IsNameCharacter);

    private static Confidence? JudgePassword(string value) =>
        value.All(IsNameCharacter) && !value.Any(char.IsDigit) ? Confidence.Low : Confidence.Medium;

    private static Confidence? JudgeKey(string value)
    {
        if (value.Length < ShortestKey || value.All(char.IsDigit)) return null;
        if (!value.Any(char.IsDigit) && !IsMixed(value)) return null;
        return value.Length >= 16 && Bits(value) >= 3.2 ? Confidence.High : Confidence.Medium;
    }

    private static bool IsNameCharacter(char c) => char.IsLetter(c) || c is '_' or '-' or '.' or ':';

    // Letters that change case more often than words do.
    private static bool IsMixed(string value)
    {
        var changes = 0;
        for (var i = 1; i < value.Length; i++)
        {
            if (char.IsUpper(value[i]) != char.IsUpper(value[i - 1])) changes++;
        }

        return value.Length >= 16 && changes * 2 >= value.Length - 4;
    }

    // Shannon entropy, in bits a character.
    private static double Bits(string value)
    {
        var counts = new Dictionary<char, int>();
        foreach (var c in value) counts[c] = counts.TryGetValue(c, out var n) ? n + 1 : 1;
        return -counts.Values.Sum(n => (double)n / value.Length * Math.Log((double)n / value.Length, 2));
    }
}
