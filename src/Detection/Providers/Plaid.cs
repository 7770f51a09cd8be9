namespace SecretGuard.Detection.Providers;

internal static class Plaid
{
    public static readonly Provider Provider = new(
        "Plaid",
        "https://plaid.com/docs/quickstart/glossary/",
        "https://plaid.com/docs/account/security/",
        new TokenFormat("plaid-access-token", "Plaid access token", Shape.AfterAnchor.ThenGuid(), "access-production-")
        {
            Finds = [() => "access-production-" + Sample.Guid("plaid")],
            Ignores = [() => Sample.After("access-production-", Charset.HexLower, 32), () => "access-production-" + Guid.Empty.ToString()],
        },
        new TokenFormat(
            "plaid-sandbox-token",
            "Plaid sandbox access token",
            Shape.AfterAnchor.ThenGuid(),
            "access-sandbox-", "access-development-")
        {
            Confidence = Confidence.Medium,
            Finds = [() => "access-sandbox-" + Sample.Guid("plaid"), () => "access-development-" + Sample.Guid("plaid")],
            Ignores = [() => Sample.After("access-sandbox-", Charset.HexLower, 32), () => "access-sandbox-" + Guid.Empty.ToString()],
        },
        new TokenFormat("plaid-secret", "Plaid secret", Charset.HexLower, 30) { Names = ["plaid"] });
}
