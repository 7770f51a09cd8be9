using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Literals;

/// <summary>
/// A constant by which something is looked up, and which messages show as a name: not everything that people write there is one.
/// </summary>
internal static class KeyName
{
    private const int Longest = 100;

    /// <summary>Whether a text can be shown: no connection string, no token, no text of several lines.</summary>
    public static bool IsName(string text) =>
        text.Length <= Longest && text.IndexOf('=') < 0 && text.IndexOf(';') < 0
        && text.IndexOf('\n') < 0 && KnownFormats.Find(text) is null;

    /// <summary>The text, or what stands for one that cannot be shown.</summary>
    public static string Shown(string text) => IsName(text) ? text : "a key";
}
