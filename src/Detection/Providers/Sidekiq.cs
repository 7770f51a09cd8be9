namespace SecretGuard.Detection.Providers;

internal static class Sidekiq
{
    public static readonly Provider Provider = new(
        "Sidekiq",
        "https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ",
        "https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ",
        new TokenFormat(
            "sidekiq-gem-server-url",
            "address of Sidekiq's gem server with credentials",
            Shape.AfterAnchor,
            "@gems.contribsys.com", "@enterprise.contribsys.com")
        {
            Before = new Lead(Charset.HexPair, 17, 17),
            Check = token => token[8] == ':',
            Finds = [() => Credentials(8) + "@gems.contribsys.com", () => Credentials(8) + "@enterprise.contribsys.com"],
            Ignores =
            [
                () => Credentials(7) + "@gems.contribsys.com",
                () => Sample.Of(Charset.HexLower, "sidekiq", 17) + "@gems.contribsys.com",
            ],
        },
        new TokenFormat(
            "sidekiq-bundle-credentials",
            "credentials of Sidekiq's gem server for Bundler",
            Shape.AfterAnchor.Then(Charset.HexLower, 8).Then(":").Then(Charset.HexLower, 8))
        {
            Names = ["contribsyscom"],
            TellingNames = ["contribsys com"],
            Finds = [() => Credentials(8)],
            Ignores = [() => Credentials(7), () => Credentials(9), () => Sample.Of(Charset.HexLower, "sidekiq", 17)],
        });

    private static string Credentials(int length) =>
        Sample.Of(Charset.HexLower, "sidekiq", 8) + ":" + Sample.Of(Charset.HexLower, "sidekiq 2", length);
}
