namespace SecretGuard.Detection.Providers;

internal static class Pinecone
{
    public static readonly Provider Provider = new(
        "Pinecone",
        "https://docs.pinecone.io/guides/projects/manage-api-keys",
        "https://docs.pinecone.io/guides/projects/manage-api-keys",
        new TokenFormat(
            "pinecone-api-key",
            "Pinecone API key",
            Shape.AfterAnchor.Then(Charset.Base62, 5, 6).Then("_").Then(Charset.Base62, 63),
            "pcsk_")
        {
            Finds = [() => ApiKey(63)],
            Ignores = [() => ApiKey(62), () => ApiKey(64)],
        },
        new TokenFormat("pinecone-legacy-api-key", "Pinecone API key of the older form", Shape.AfterAnchor.ThenGuid())
        {
            Names = ["pinecone"],
            Finds = [() => Sample.Guid("pinecone-legacy-api-key")],
            Ignores = [() => Sample.Of(Charset.HexLower, "pinecone-legacy-api-key", 32), () => Guid.Empty.ToString()],
        });

    private static string ApiKey(int length) =>
        "pcsk_" + Sample.Of(Charset.Base62, "pinecone-api-key", 5) + "_" + Sample.Of(Charset.Base62, "pinecone-api-key 2", length);
}
