namespace SecretGuard.Detection.Providers;

internal static class Bluesky
{
    public static readonly Provider Provider = new(
        "Bluesky",
        "https://docs.bsky.app/docs/get-started",
        "https://bsky.app/settings/app-passwords",
        new TokenFormat("bluesky-app-password", "Bluesky app password", Password)
        {
            Names = ["bluesky", "bsky", "atproto"],
            Finds = [() => Words(4, 4, 4, 4)],
            Ignores = [() => Words(4, 4, 4), () => Words(4, 4, 4, 5)],
        });

    private static Shape Password =>
        Shape.AfterAnchor.Then(Charset.LowerAlphanumeric, 4).Then("-").Then(Charset.LowerAlphanumeric, 4).Then("-")
            .Then(Charset.LowerAlphanumeric, 4).Then("-").Then(Charset.LowerAlphanumeric, 4);

    private static string Words(params int[] lengths) =>
        string.Join("-", lengths.Select((length, i) => Sample.Of(Charset.LowerAlphanumeric, "bsky" + i, length)));
}
