namespace SecretGuard.Detection.Providers;

internal static class Typeform
{
    public static readonly Provider Provider = new(
        "Typeform",
        "https://www.typeform.com/developers/get-started/personal-access-token/",
        "https://www.typeform.com/developers/get-started/personal-access-token/",
        new TokenFormat(
            "typeform-access-token",
            "Typeform personal access token",
            Shape.AfterAnchor.Then(Charset.Base64Url, 40, 64),
            "tfp_")
        {
            Finds = [() => Sample.After("tfp_", Charset.Base64Url, 40)],
            Ignores = [() => Sample.After("tfp_", Charset.Base64Url, 39), () => "tfp_" + new string('x', 40)],
        });
}
