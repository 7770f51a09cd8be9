namespace SecretGuard.Detection.Providers;

internal static class Bitwarden
{
    public static readonly Provider Provider = new(
        "Bitwarden",
        "https://bitwarden.com/help/access-tokens/",
        "https://bitwarden.com/help/access-tokens/#revoke-an-access-token",
        new TokenFormat(
            "bitwarden-access-token",
            "Bitwarden Secrets Manager access token",
            Shape.AfterAnchor.Then("0.").ThenGuid().Then(".").Then(Charset.Base62, 30).Then(":").Then(Charset.Base64, 22).Then("=="))
        {
            Names = ["bws", "bitwarden"],
            Finds =
            [
                () => "0." + Sample.Guid("bws") + "." + Sample.Of(Charset.Base62, "secret", 30) + ":"
                    + Sample.Of(Charset.Base64, "key", 22) + "==",
            ],
            Ignores = [() => "0." + Sample.Guid("bws") + "." + Sample.Of(Charset.Base62, "secret", 30), () => "0." + Sample.Guid("bws")],
        },
        new TokenFormat("bitwarden-client-secret", "Bitwarden API client secret", Charset.Base62, 30)
        {
            Names = ["bitwarden", "bwclient"],
            Mix = Mix.DigitAndCases,
        });
}
