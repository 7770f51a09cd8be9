namespace SecretGuard.Detection.Providers;

internal static class ClickUp
{
    public static readonly Provider Provider = new(
        "ClickUp",
        "https://developer.clickup.com/docs/authentication",
        "https://help.clickup.com/hc/en-us/articles/6303426241687-Use-the-ClickUp-API",
        new TokenFormat(
            "clickup-personal-token",
            "ClickUp personal API token",
            Shape.AfterAnchor.Then(Charset.Digits, 5, 9).Then("_").Then(Charset.UpperAlphanumeric, 32),
            "pk_")
        {
            Finds = [() => "pk_" + Sample.Of(Charset.Digits, "user", 8) + "_" + Sample.Of(Charset.UpperAlphanumeric, "clickup", 32)],
            Ignores =
            [
                () => "pk_" + Sample.Of(Charset.Digits, "user", 8) + "_" + Sample.Of(Charset.UpperAlphanumeric, "clickup", 31),
                () => Sample.After("pk_live_", Charset.Base62, 24),
            ],
        });
}
