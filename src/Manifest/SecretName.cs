namespace SecretGuard.Manifest;

/// <summary>
/// The rules for names of a project's secrets. They are names of environment variables, with <c>__</c> for the <c>:</c> of a configuration
/// key; dots and dashes are allowed because configuration keys have them.
/// </summary>
internal static class SecretName
{
    /// <summary>The one name of ours that a project may use: what tells its servers apart.</summary>
    public const string ServerSecret = "SECRETGUARD_SERVER_SECRET";

    private static readonly string[] Reserved = ["PATH", "NODE_OPTIONS"];
    private static readonly string[] ReservedPrefixes = ["LD_", "DYLD_", "DOTNET_", "CORECLR_", "COMPlus_", "MSBUILD", "SECRETGUARD_"];

    /// <summary>What is wrong with a name, as the end of a sentence; null where nothing is.</summary>
    public static string? Problem(string name)
    {
        if (name.Length == 0) return "is empty";
        if (name.Length > 200) return "is longer than 200 characters";
        for (var i = 0; i < name.Length; i++)
        {
            if (!IsAllowed(name[i])) return "may hold letters, digits, '_', '.' and '-' only, not " + Describe(name, i);
        }

        if (!IsLetter(name[0]) && name[0] != '_') return "must start with a letter or '_'";
        return IsReserved(name) ? "is reserved: it steers programs, not an application's settings" : null;
    }

    /// <summary>Whether a shell can export it; dots and dashes are for programs only.</summary>
    public static bool IsShellSafe(string name) => !name.Any(c => c is '.' or '-');

    /// <summary>What is wrong with the name of a shared secret, which follows RFC 1123; null where nothing is.</summary>
    public static string? SharedProblem(string name) =>
        name.Length is 0 or > 63 || name[0] == '-' || name[name.Length - 1] == '-'
            || !name.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
            ? "must be lower-case letters, digits and dashes, at most 63, without a dash at an end"
            : null;

    /// <summary>Whether it is the name of a variable that steers programs.</summary>
    public static bool IsReserved(string name) =>
        name != ServerSecret
        && (Reserved.Contains(name, StringComparer.OrdinalIgnoreCase)
            || ReservedPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)));

    // By its number, where another character looks the same or nothing is seen.
    private static string Describe(string name, int index)
    {
        if (name[index] is > ' ' and <= '~') return $"'{name[index]}'";
        var isPair = char.IsHighSurrogate(name[index]) && index + 1 < name.Length && char.IsLowSurrogate(name[index + 1]);
        var number = $"U+{(isPair ? char.ConvertToUtf32(name[index], name[index + 1]) : name[index]):X4}";
        return name[index] == ' ' ? "a blank" : char.IsLetter(name, index) ? number + ", a letter outside ASCII" : number;
    }

    private static bool IsAllowed(char c) => IsLetter(c) || c is (>= '0' and <= '9') or '_' or '.' or '-';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
