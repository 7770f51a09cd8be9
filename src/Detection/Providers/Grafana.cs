using System.Buffers.Binary;
using System.Globalization;
using SecretGuard.Detection.Proofs;

namespace SecretGuard.Detection.Providers;

internal static class Grafana
{
    public static readonly Provider Provider = new(
        "Grafana",
        "https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/",
        "https://grafana.com/docs/grafana/latest/administration/service-accounts/#delete-a-service-account-token",
        new TokenFormat(
            "grafana-cloud-token",
            "Grafana Cloud access policy token",
            Shape.AfterAnchor.Then(Charset.Base64Padded, 60, 400),
            "glc_eyJ")
        {
            Check = token => EncodedText.StartsWith(token.Slice(4), "{\"o\":"),
            Finds =
            [
                () => "glc_" + EncodedText.Of("{\"o\":\"12345\",\"n\":\"push\",\"k\":\"" + Sample.Of(Charset.Base62, "grafana", 24)
                    + "\",\"m\":{\"r\":\"eu\"}}"),
            ],
            Ignores =
            [
                () => "glc_" + EncodedText.Of("{\"x\":\"12345\",\"n\":\"push\",\"k\":\"" + Sample.Of(Charset.Base62, "grafana", 24)
                    + "\",\"m\":{\"r\":\"eu\"}}"),
                () => Sample.After("glc_eyJ", Charset.Base64, 80),
            ],
        },
        new TokenFormat(
            "grafana-service-account-token",
            "Grafana service account token",
            Shape.AfterAnchor.Then(Charset.Base62, 32).Then("_").Then(Charset.HexLower, 8),
            "glsa_")
        {
            Check = HasChecksum,
            Finds = [() => WithChecksum(Sample.After("glsa_", Charset.Base62, 32))],
            Ignores =
            [
                () => Sample.After("glsa_", Charset.Base62, 32) + "_" + Sample.Of(Charset.HexLower, "grafana", 8),
                () => WithChecksum(Sample.After("glsa_", Charset.Base62, 31)),
            ],
        },
        new TokenFormat("grafana-api-key", "Grafana API key", Shape.AfterAnchor.Then(Charset.Base64Padded, 60, 400), "eyJrIjoi")
        {
            Check = IsKey,
            Finds = [() => Key("n")],
            Ignores = [() => Key("x"), () => Sample.After("eyJrIjoi", Charset.Base64, 80)],
        });

    private static bool HasChecksum(ReadOnlySpan<char> token) =>
        token.Slice(token.LastIndexOf('_') + 1).SequenceEqual(Checksum(token.Slice(0, token.LastIndexOf('_'))).AsSpan());

    private static string WithChecksum(string body) => body + "_" + Checksum(body.AsSpan());

    // The lowest byte comes first.
    private static string Checksum(ReadOnlySpan<char> body) =>
        BinaryPrimitives.ReverseEndianness(Crc32.Of(body)).ToString("x8", CultureInfo.InvariantCulture);

    // {"k":"key","n":"name","id":1}
    private static bool IsKey(ReadOnlySpan<char> token) => EncodedText.Decode(token) is { } json && json.AsSpan().IndexOf("\"n\":"u8) > 0;

    private static string Key(string name) =>
        EncodedText.Of("{\"k\":\"" + Sample.Of(Charset.Base62, "grafana", 32) + "\",\"" + name + "\":\"deploy\",\"id\":1}");
}
