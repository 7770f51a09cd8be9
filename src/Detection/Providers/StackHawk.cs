namespace SecretGuard.Detection.Providers;

internal static class StackHawk
{
    public static readonly Provider Provider = new(
        "StackHawk",
        "https://docs.stackhawk.com/apidocs.html",
        "https://docs.stackhawk.com/web-app/api-keys.html",
        new TokenFormat(
            "stackhawk-api-key",
            "StackHawk API key",
            Shape.AfterAnchor.Then(Charset.Base64Url, 20).Then(".").Then(Charset.Base64Url, 20),
            "hawk.")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => ApiKey(20)],
            Ignores = [() => ApiKey(19), () => ApiKey(21)],
        });

    private static string ApiKey(int length) =>
        "hawk." + Sample.Of(Charset.Base64Url, "stackhawk-api-key", 20) + "." + Sample.Of(Charset.Base64Url, "stackhawk-api-key 2", length);
}
