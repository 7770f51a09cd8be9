namespace SecretGuard.Detection.Providers;

internal static class Voyage
{
    public static readonly Provider Provider = new(
        "Voyage AI",
        "https://docs.voyageai.com/docs/api-key-and-installation",
        "https://dashboard.voyageai.com",
        new TokenFormat("voyage-api-key", "Voyage AI API key", Shape.AfterAnchor.Then("pa-").Then(Charset.Base64Url, 43))
        {
            Names = ["voyage"],
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("pa-", Charset.Base64Url, 43)],
            Ignores = [() => Sample.After("pa-", Charset.Base64Url, 42), () => "pa-" + new string('x', 43)],
        });
}
