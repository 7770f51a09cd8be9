using System.Security.Cryptography;
using System.Text;
using SecretGuard.Detection.Providers;
using SecretGuard.Store;

namespace SecretGuard.Tool.Generating;

/// <summary>Characters taken from chance, zeroed where they were kept on the way.</summary>
internal static class RandomText
{
    private const string Lower = "abcdefghijklmnopqrstuvwxyz";
    private const string Upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string Digits = "0123456789";

    // Those that need no quotes in a shell, a URL, a connection string or XML.
    private const string Symbols = "-._~";

    private const int ServerSecretBody = 43;
    private const int ServerSecretLength = 54;

    /// <summary>With at least one character of each sort: rules for passwords ask for that.</summary>
    public static SecretBytes Password(GeneratorPolicy policy)
    {
        string[] sorts = policy.HasSymbols ? [Lower, Upper, Digits, Symbols] : [Lower, Upper, Digits];
        return Characters(policy.Length, string.Concat(sorts), text => Array.TrueForAll(sorts, sort => text.AsSpan().ContainsAny(sort)));
    }

    public static SecretBytes Hex(GeneratorPolicy policy) => Characters(policy.Length, "0123456789abcdef");

    public static SecretBytes Base64Url(GeneratorPolicy policy) => Characters(policy.Length, Lower + Upper + Digits + "-_");

    public static SecretBytes ServerSecret()
    {
        var body = new char[ServerSecretBody];
        var written = new char[ServerSecretLength];
        RandomNumberGenerator.GetItems(Lower + Upper + Digits, body);
        OwnSecrets.Write(body, written);
        Array.Clear(body);
        return Taken(written);
    }

    private static SecretBytes Characters(int length, string alphabet, Predicate<char[]>? isFit = null)
    {
        var text = new char[length];
        do
        {
            RandomNumberGenerator.GetItems(alphabet, text);
        }
        while (isFit is not null && !isFit(text));
        return Taken(text);
    }

    private static SecretBytes Taken(char[] text)
    {
        var value = new SecretBytes(text.Length);
        Encoding.ASCII.GetBytes(text, value.Span);
        Array.Clear(text);
        return value;
    }
}
