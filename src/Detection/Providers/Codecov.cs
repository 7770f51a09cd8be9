namespace SecretGuard.Detection.Providers;

internal static class Codecov
{
    public static readonly Provider Provider = new(
        "Codecov",
        "https://docs.codecov.com/docs/codecov-tokens",
        "https://docs.codecov.com/docs/codecov-tokens",
        new TokenFormat("codecov-token", "Codecov upload or API token", Shape.AfterAnchor.ThenGuid())
        {
            Names = ["codecov"],
            Finds = [() => Sample.Guid("codecov-token")],
            Ignores = [() => Sample.Of(Charset.HexLower, "codecov-token", 32), () => new Guid().ToString()],
        });
}
