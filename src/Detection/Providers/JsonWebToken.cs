using SecretGuard.Detection.Proofs;
using SecretGuard.Detection.Structured;

namespace SecretGuard.Detection.Providers;

internal static class JsonWebToken
{
    private const int ShortestPart = 10;
    private const int ShortestSignature = 32;
    private const int Longest = 16 * 1024;

    public static readonly Provider Provider = new(
        "JSON Web Token",
        "https://datatracker.ietf.org/doc/html/rfc7519",
        "https://datatracker.ietf.org/doc/html/rfc7009",
        new TokenFormat("json-web-token", "JSON Web Token", Parts, "eyJ")
        {
            // Never within a longer run, so that each is tried once.
            Before = new Lead(Charset.Base64Url, 0, 0),
            Check = token => Jwt.Read(token) is not null,

            // It may have expired, which only a clock can tell.
            Confidence = Confidence.Medium,
            Finds =
            [
                () => Token("HS256", "\"sub\":\"orders\",\"exp\":1893456000"),
                () => Token("RS256", "\"iss\":\"https://login.contoso.net\",\"scp\":[\"a\"],\"o\":{\"x\":1}"),
            ],
            Ignores =
            [
                () => Token("none", "\"sub\":\"orders\""),
                () => Token("HS256", "\"sub\":\"1234567890\",\"name\":\"John Doe\",\"iat\":1516239022"),
                () => Token("HS256", "\"role\":\"anon\",\"iss\":\"supabase\""),
                () => "eyJ" + Sample.Of(Charset.Base64Url, "header", 30) + ".eyJ"
                    + Sample.Of(Charset.Base64Url, "payload", 60) + "." + Signature,
                () => Part("{\"typ\":\"JWT\"}") + "." + Part("{\"sub\":\"orders\"}") + "." + Signature,
                () => Part("{\"alg\":\"HS256\"}") + "." + Part("{\"sub\":\"orders\"}") + ".",
                () => "x" + Token("HS256", "\"sub\":\"orders\""),
            ],
        });

    private static Shape Parts => Shape.AfterAnchor.Then(Charset.Base64Url, ShortestPart, Longest).Then(".ey")
        .Then(Charset.Base64Url, ShortestPart, Longest).Then(".").Then(Charset.Base64Url, ShortestSignature, Longest);

    private static string Signature => Sample.Of(Charset.Base64Url, "signature", 43);

    private static string Token(string algorithm, string payload) =>
        Part("{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\"}") + "." + Part("{" + payload + "}") + "." + Signature;

    private static string Part(string json) => EncodedText.Of(json).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
