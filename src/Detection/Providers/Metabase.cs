namespace SecretGuard.Detection.Providers;

internal static class Metabase
{
    public static readonly Provider Provider = new(
        "Metabase",
        "https://www.metabase.com/docs/latest/people-and-groups/api-keys",
        "https://www.metabase.com/docs/latest/people-and-groups/api-keys",
        new TokenFormat("metabase-api-key", "Metabase API key", Shape.AfterAnchor.Then(Charset.Base64, 43).Then("="), "mb_")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => "mb_" + Sample.Of(Charset.Base64, "metabase", 43) + "="],
            Ignores = [() => "mb_" + Sample.Of(Charset.Base64, "metabase", 42) + "=", () => "mb_" + new string('x', 43) + "="],
        });
}
