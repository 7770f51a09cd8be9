namespace SecretGuard.Detection.Providers;

internal static class Apple
{
    public static readonly Provider Provider = new(
        "Apple",
        "https://support.apple.com/102654",
        "https://support.apple.com/102654",
        new TokenFormat("apple-app-specific-password", "Apple app-specific password", Password)
        {
            Names = ["apple", "appspecific", "notarytool", "notarization", "altool"],
            Finds = [() => Words("mint", "fern", "kale", "iris")],
            Ignores =
            [
                () => Words("mint", "fern", "kale"),
                () => Words("Mint", "fern", "kale", "iris"),
                () => Words("xxxx", "xxxx", "xxxx", "xxxx"),
            ],
        });

    private static Shape Password =>
        Shape.AfterAnchor.Then(Charset.Lower, 4).Then("-").Then(Charset.Lower, 4).Then("-").Then(Charset.Lower, 4).Then("-")
            .Then(Charset.Lower, 4);

    private static string Words(params string[] words) => string.Join("-", words);
}
