namespace SecretGuard.Detection.Providers;

internal static class MongoDb
{
    public static readonly Provider Provider = new(
        "MongoDB",
        "https://www.mongodb.com/docs/atlas/api/service-accounts-overview/",
        "https://www.mongodb.com/docs/atlas/configure-api-access/",
        new TokenFormat(
            "mongodb-atlas-service-account-secret",
            "MongoDB Atlas service account secret",
            Shape.AfterAnchor.Then(Charset.Base64Url, 32, 64),
            "mdb_sa_sk_")
        {
            Finds = [() => Sample.After("mdb_sa_sk_", Charset.Base64Url, 32)],
            Ignores =
            [
                () => Sample.After("mdb_sa_sk_", Charset.Base64Url, 31),
                () => "mdb_sa_sk_" + new string('x', 32),
                () => Sample.After("mdb_sa_id_", Charset.HexLower, 24),
            ],
        },
        new TokenFormat("mongodb-atlas-private-key", "MongoDB Atlas private API key", Shape.AfterAnchor.ThenGuid())
        {
            Names = ["mongodb", "atlasprivate", "atlasapi"],
            Finds = [() => Sample.Guid("mongodb-atlas-private-key")],
            Ignores = [() => Sample.Of(Charset.HexLower, "mongodb-atlas-private-key", 32), () => Guid.Empty.ToString()],
        });
}
