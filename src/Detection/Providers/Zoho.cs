namespace SecretGuard.Detection.Providers;

internal static class Zoho
{
    public static readonly Provider Provider = new(
        "Zoho",
        "https://www.zoho.com/accounts/protocol/oauth/web-apps.html",
        "https://www.zoho.com/accounts/protocol/oauth/revoke-tokens.html",
        new TokenFormat(
            "zoho-token",
            "Zoho access or refresh token",
            Shape.AfterAnchor.Then(Charset.HexLower, 32).Then(".").Then(Charset.HexLower, 32),
            "1000.")
        {
            Finds = [() => Token(32)],
            Ignores = [() => Token(31), () => Token(33)],
        });

    private static string Token(int length) =>
        "1000." + Sample.Of(Charset.HexLower, "zoho-token", 32) + "." + Sample.Of(Charset.HexLower, "zoho-token 2", length);
}
