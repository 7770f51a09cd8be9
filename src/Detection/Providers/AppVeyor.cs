namespace SecretGuard.Detection.Providers;

internal static class AppVeyor
{
    public static readonly Provider Provider = new(
        "AppVeyor",
        "https://www.appveyor.com/docs/api/#authentication",
        "https://ci.appveyor.com/api-keys",
        new TokenFormat("appveyor-api-key", "AppVeyor API key", Shape.AfterAnchor.Then("v2.").Then(Charset.LowerAlphanumeric, 20))
        {
            Names = ["appveyor"],
            Finds = [() => Sample.After("v2.", Charset.LowerAlphanumeric, 20)],
            Ignores = [() => Sample.After("v2.", Charset.LowerAlphanumeric, 19), () => Sample.After("v2.", Charset.UpperAlphanumeric, 20)],
        });
}
