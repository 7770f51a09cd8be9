namespace SecretGuard.Detection.Providers;

internal static class Loggly
{
    public static readonly Provider Provider = new(
        "Loggly",
        "https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm",
        "https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm",
        new TokenFormat("loggly-token", "Loggly customer token", Shape.AfterAnchor.ThenGuid())
        {
            Names = ["loggly"],
            Finds = [() => Sample.Guid("loggly-token")],
            Ignores = [() => Sample.Of(Charset.HexLower, "loggly-token", 32), () => Guid.Empty.ToString()],
        });
}
