using System.Globalization;
using System.Text;
using SecretGuard.Detection.Json;
using SecretGuard.Detection.Proofs;

namespace SecretGuard.Detection.Structured;

/// <summary>What a signed JSON Web Token (RFC 7519) says of itself. Whether it still holds is for the caller, who has a clock.</summary>
/// <param name="algorithm">How it is signed.</param>
/// <param name="expires">When it expires, in seconds since 1970 UTC; null where it never does.</param>
internal sealed class Jwt(string algorithm, long? expires)
{
    public string Algorithm { get; } = algorithm;

    public long? Expires { get; } = expires;

    /// <summary>
    /// Reads a token; null where it is none, is not signed, or is one that is meant to be seen: jwt.io's example, a Supabase project's
    /// anonymous key.
    /// </summary>
    public static Jwt? Read(ReadOnlySpan<char> token)
    {
        var first = token.IndexOf('.');
        var last = token.LastIndexOf('.');
        if (first <= 0 || last <= first + 1 || last == token.Length - 1) return null;
        var middle = token.Slice(first + 1, last - first - 1);
        if (middle.IndexOf('.') >= 0 || Members(token.Slice(0, first)) is not { } header || Members(middle) is not { } payload) return null;
        if (!header.TryGetValue("alg", out var algorithm) || IsPublic(payload)) return null;
        return algorithm.Equals("none", StringComparison.OrdinalIgnoreCase) ? null : new Jwt(algorithm, Expiry(payload));
    }

    private static long? Expiry(Dictionary<string, string> payload) =>
        payload.TryGetValue("exp", out var text)
        && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
        && seconds is > 0 and < 1e12 ? (long?)seconds : null;

    private static bool IsPublic(Dictionary<string, string> payload)
    {
        payload.TryGetValue("sub", out var subject);
        payload.TryGetValue("name", out var name);
        payload.TryGetValue("role", out var role);
        payload.TryGetValue("iss", out var issuer);
        return (subject == "1234567890" && name is "John Doe") || (role == "anon" && issuer is "supabase" or "supabase-demo");
    }

    // The strings and numbers of an object, without those in objects within.
    private static Dictionary<string, string>? Members(ReadOnlySpan<char> base64)
    {
        if (EncodedText.Decode(base64) is not { } bytes) return null;
        var members = new Dictionary<string, string>();
        var text = Encoding.UTF8.GetString(bytes);
        var reader = new JsonReader(text);
        try
        {
            var name = "";
            while (reader.Read())
            {
                var token = reader.Current;
                if (reader.Depth == 0 && token.Kind != JsonTokenKind.ObjectEnd) return null;
                if (reader.Depth != 1) continue;
                if (token.Kind == JsonTokenKind.Name) name = reader.GetString();
                else if (token.Kind == JsonTokenKind.String) members[name] = reader.GetString();
                else if (token.Kind == JsonTokenKind.Literal) members[name] = text.Substring(token.Start, token.Length);
            }
        }
        catch (JsonSyntaxException)
        {
            return null;
        }

        return members;
    }
}
