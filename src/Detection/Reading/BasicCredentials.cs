using System.Text;
using SecretGuard.Detection.Naming;

namespace SecretGuard.Detection.Reading;

/// <summary>What base64 hides: <c>user:password</c> of HTTP's Basic scheme (RFC 7617), a Kubernetes secret's data.</summary>
internal static class BasicCredentials
{
    private const int Longest = 64 * 1024;

    /// <summary>Whether a key is Docker's <c>auths:REGISTRY:auth</c>, which holds such credentials.</summary>
    public static bool IsUnder(ReadOnlySpan<char> path) =>
        path.EndsWith(":auth".AsSpan(), StringComparison.Ordinal) && path.IndexOf("auths:".AsSpan(), StringComparison.Ordinal) >= 0;

    /// <summary>Hands over the password; false where the value is no such thing. Its place is the whole value.</summary>
    public static bool Add(CandidateSink sink, ReadOnlySpan<char> name, ReadOnlySpan<char> value, int start, int group = 0)
    {
        if (Decode(value) is not { } credentials) return false;
        var colon = credentials.IndexOf(':');
        if (colon < 0) return false;
        var password = new DecodedText();
        password.Add(credentials.AsSpan(colon + 1), start, start + value.Length);
        sink.Add(new Candidate(name, password, NameKind.Password, group));
        return true;
    }

    /// <summary>The text that a value encodes; null where it encodes none.</summary>
    public static string? Decode(ReadOnlySpan<char> value)
    {
        if (value.Length is < 4 or > Longest) return null;
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Convert.FromBase64String(value.ToString()));
            return text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')) ? null : text;
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException)
        {
            return null;
        }
    }
}
