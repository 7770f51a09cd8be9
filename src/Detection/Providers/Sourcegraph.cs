namespace SecretGuard.Detection.Providers;

internal static class Sourcegraph
{
    public static readonly Provider Provider = new(
        "Sourcegraph",
        "https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token",
        "https://sourcegraph.com/docs/cli/how-tos/revoking_an_access_token",
        new TokenFormat("sourcegraph-access-token", "Sourcegraph access token", Charset.Hex, 40, "sgp_", "sgp_local_"),
        new TokenFormat(
            "sourcegraph-instance-token",
            "Sourcegraph access token of an instance",
            Shape.AfterAnchor.Then(Charset.Hex, 16).Then("_").Then(Charset.Hex, 40),
            "sgp_")
        {
            Finds = [() => InstanceToken(40)],
            Ignores = [() => InstanceToken(39), () => InstanceToken(41)],
        },
        new TokenFormat("sourcegraph-dotcom-token", "Sourcegraph gateway token", Charset.Hex, 64, "sgd_"));

    private static string InstanceToken(int length) =>
        "sgp_"
        + Sample.Of(Charset.Hex, "sourcegraph-instance-token", 16)
        + "_"
        + Sample.Of(Charset.Hex, "sourcegraph-instance-token 2", length);
}
