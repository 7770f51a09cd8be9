namespace SecretGuard.Detection.Providers;

internal static class Postmark
{
    public static readonly Provider Provider = new(
        "Postmark",
        "https://postmarkapp.com/developer/api/overview",
        "https://postmarkapp.com/support/article/1008-what-are-the-account-and-server-api-tokens",
        new TokenFormat("postmark-token", "Postmark API token", Shape.AfterAnchor.ThenGuid())
        {
            Names = ["postmark"],
            Finds = [() => Sample.Guid("postmark-token")],
            Ignores = [() => Sample.Of(Charset.HexLower, "postmark-token", 32), () => Guid.Empty.ToString()],
        });
}
