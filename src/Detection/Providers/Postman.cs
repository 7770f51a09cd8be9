namespace SecretGuard.Detection.Providers;

internal static class Postman
{
    public static readonly Provider Provider = new(
        "Postman",
        "https://learning.postman.com/docs/developer/postman-api/authentication/",
        "https://learning.postman.com/docs/administration/managing-your-team/managing-api-keys/",
        new TokenFormat(
            "postman-api-key",
            "Postman API key",
            Shape.AfterAnchor.Then(Charset.HexLower, 24).Then("-").Then(Charset.HexLower, 34),
            "PMAK-")
        {
            Finds = [() => ApiKey(34)],
            Ignores = [() => ApiKey(33), () => ApiKey(35)],
        },
        new TokenFormat("postman-collection-access-key", "Postman collection access key", Charset.UpperAlphanumeric, 26, "PMAT-"));

    private static string ApiKey(int length) =>
        "PMAK-" + Sample.Of(Charset.HexLower, "postman-api-key", 24) + "-" + Sample.Of(Charset.HexLower, "postman-api-key 2", length);
}
