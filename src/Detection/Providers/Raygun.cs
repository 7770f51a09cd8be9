namespace SecretGuard.Detection.Providers;

internal static class Raygun
{
    public static readonly Provider Provider = new(
        "Raygun",
        "https://raygun.com/documentation/product-guides/crash-reporting/api/",
        "https://raygun.com/documentation/product-guides/application-settings/",
        new TokenFormat("raygun-api-key", "Raygun API key", Charset.Base62, 22)
        {
            Names = ["raygun"],
            Mix = Mix.DigitAndCases,
            Confidence = Confidence.Medium,
        },
        new TokenFormat(
            "raygun-legacy-api-key",
            "Raygun API key of the older form",
            Shape.AfterAnchor.Then(Charset.Base64, 22).Then("=="))
        {
            Names = ["raygun"],
            Mix = Mix.DigitAndCases,
            Confidence = Confidence.Medium,
            Finds = [() => Sample.Of(Charset.Base64, "raygun-legacy-api-key", 22) + "=="],
            Ignores = [() => Sample.Of(Charset.Base64, "raygun-legacy-api-key", 21) + "==", () => new string('x', 22) + "=="],
        });
}
