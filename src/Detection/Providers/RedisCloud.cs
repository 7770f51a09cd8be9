namespace SecretGuard.Detection.Providers;

internal static class RedisCloud
{
    public static readonly Provider Provider = new(
        "Redis Cloud",
        "https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/",
        "https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/",
        new TokenFormat(
            "rediscloud-user-key",
            "Redis Cloud user key",
            Shape.AfterAnchor.Then("S").Then(Charset.LowerAlphanumeric, 40, 60))
        {
            Names = ["rediscloud", "redislabs", "redisapi"],
            Mix = Mix.Digit | Mix.Lower,
            Finds = [() => Sample.After("S", Charset.LowerAlphanumeric, 40)],
            Ignores = [() => Sample.After("S", Charset.LowerAlphanumeric, 39), () => "S" + new string('x', 40)],
        },
        new TokenFormat(
            "rediscloud-account-key",
            "Redis Cloud account key",
            Shape.AfterAnchor.Then("A").Then(Charset.LowerAlphanumeric, 40, 60))
        {
            Names = ["rediscloud", "redislabs", "redisapi"],
            Mix = Mix.Digit | Mix.Lower,
            Finds = [() => Sample.After("A", Charset.LowerAlphanumeric, 40)],
            Ignores = [() => Sample.After("A", Charset.LowerAlphanumeric, 39), () => "A" + new string('x', 40)],
        });
}
