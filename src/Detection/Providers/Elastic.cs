using SecretGuard.Detection.Proofs;

namespace SecretGuard.Detection.Providers;

internal static class Elastic
{
    public static readonly Provider Provider = new(
        "Elastic",
        "https://www.elastic.co/docs/deploy-manage/api-keys",
        "https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys#ec-api-keys-revoke",
        new TokenFormat(
            "elastic-cloud-api-key",
            "Elastic Cloud API key",
            Shape.AfterAnchor.Then(Charset.Base64Padded, 40, 120),
            "essu_")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("essu_", Charset.Base64, 70) + "=="],
            Ignores = [() => Sample.After("essu_", Charset.Base64, 20), () => "essu_" + new string('x', 60)],
        },
        new TokenFormat(
            "elastic-service-token",
            "Elasticsearch service account token",
            Shape.AfterAnchor.Then(Charset.Base64Padded, 40, 160),
            "AAEAAWVsYXN0aWMv")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("AAEAAWVsYXN0aWMv", Charset.Base64, 72)],
            Ignores = [() => Sample.After("AAEAAWVsYXN0aWMv", Charset.Base64, 20), () => "AAEAAWVsYXN0aWMv" + new string('A', 72)],
        },
        new TokenFormat("elasticsearch-api-key", "Elasticsearch API key", Shape.AfterAnchor.Then(Charset.Base64, 58).Then("=="))
        {
            Names = ["elastic"],
            Check = IsPair,
            Finds = [() => EncodedText.Of(Sample.Of(Charset.Base62, "id", 20) + ":" + Sample.Of(Charset.Base62, "elastic", 22))],
            Ignores =
            [
                () => Sample.Of(Charset.Base64, "elastic", 58) + "==",
                () => EncodedText.Of(Sample.Of(Charset.Base62, "elastic", 43)),
            ],
        });

    // An id of 20 characters, a colon, and the key.
    private static bool IsPair(ReadOnlySpan<char> token) => EncodedText.Decode(token) is { } pair && pair[20] == ':';
}
