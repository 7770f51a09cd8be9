namespace SecretGuard.Detection.Providers;

internal static class Beamer
{
    public static readonly Provider Provider = new(
        "Beamer",
        "https://www.getbeamer.com/api",
        "https://help.getbeamer.com/en/articles/5120880-api",
        new TokenFormat("beamer-api-key", "Beamer API key", Shape.AfterAnchor.Then("b_").Then(Charset.Base64UrlPadded, 44))
        {
            Names = ["beamer"],
            Mix = Mix.Digit,
            Finds = [() => Sample.After("b_", Charset.Base64Url, 44)],
            Ignores = [() => Sample.After("b_", Charset.Base64Url, 43), () => Sample.After("c_", Charset.Base64Url, 44)],
        });
}
