namespace SecretGuard.Detection.KnownValues;

/// <summary>Values that stand in texts without being a secret there.</summary>
internal static class CommonValues
{
    // ASCII in small letters, of eight bytes and more: shorter values are not searched for at all.
    private static readonly string[] Words =
    [
        "administrator", "anonymous", "application", "authorization", "changeit", "changeme", "configuration", "connection", "credential",
        "credentials", "database", "default1", "development", "disabled", "document", "elasticsearch", "external", "function", "guest123",
        "integration", "internal", "internet", "localdb", "localhost", "mariadb1", "microsoft", "minioadmin", "mongodb1", "namespace",
        "notasecret", "optional", "passw0rd", "password", "password1", "password123", "postgres", "postgresql", "production", "readonly",
        "required", "rootroot", "sandbox1", "security", "sqlserver", "standard", "superuser", "template", "undefined", "unlimited",
        "username", "rabbitmq", "http://localhost", "https://localhost", "127.0.0.1", "application/json", "utf-8-sig", "00000000",
        "12345678", "123456789", "1234567890", "abcdefgh", "abcd1234", "qwertyui", "qwertyuiop", "qwerty123", "trustno1",
    ];

    /// <summary>Whether a value is such a word in either case, or has fewer than three different bytes.</summary>
    public static bool Contains(ReadOnlySpan<byte> value) => IsMonotonous(value) || IsWord(value);

    private static bool IsMonotonous(ReadOnlySpan<byte> value)
    {
        var other = value.Length == 0 ? -1 : IndexOfOther(value, value[0], value[0]);
        return other < 0 || IndexOfOther(value, value[0], value[other]) < 0;
    }

    private static int IndexOfOther(ReadOnlySpan<byte> value, byte first, byte second)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != first && value[i] != second) return i;
        }

        return -1;
    }

    private static bool IsWord(ReadOnlySpan<byte> value)
    {
        foreach (var word in Words)
        {
            if (word.Length == value.Length && EqualsIgnoringCase(value, word)) return true;
        }

        return false;
    }

    private static bool EqualsIgnoringCase(ReadOnlySpan<byte> value, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var b = value[i];
            if ((b is >= (byte)'A' and <= (byte)'Z' ? b | 0x20 : b) != word[i]) return false;
        }

        return true;
    }
}
