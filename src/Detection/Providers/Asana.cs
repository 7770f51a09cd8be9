namespace SecretGuard.Detection.Providers;

internal static class Asana
{
    public static readonly Provider Provider = new(
        "Asana",
        "https://developers.asana.com/docs/personal-access-token",
        "https://app.asana.com/0/my-apps",
        new TokenFormat(
            "asana-pat",
            "Asana personal access token",
            Shape.AfterAnchor.Then(Charset.Digits, 11, 15).Then("/").Then(Charset.Digits, 12, 17).Then(":").Then(Charset.HexLower, 32),
            "2/1")
        {
            Finds = [() => "2/1" + Number("user") + "/1" + Number("token") + ":" + Sample.Of(Charset.HexLower, "asana", 32)],
            Ignores = [() => "2/1" + Number("user") + ":" + Sample.Of(Charset.HexLower, "asana", 32), () => "2/1" + "2/2024"],
        },
        new TokenFormat(
            "asana-legacy-pat",
            "Asana personal access token of the first kind",
            Shape.AfterAnchor.Then(Charset.Digits, 11, 15).Then(":").Then(Charset.HexLower, 32),
            "1/1",
            "0/1")
        {
            Finds = [() => "1/1" + Number("user") + ":" + Sample.Of(Charset.HexLower, "asana", 32)],
            Ignores = [() => "1/1" + Number("user") + ":" + Sample.Of(Charset.HexLower, "asana", 31), () => "1/1" + Number("user")],
        },
        new TokenFormat("asana-client-secret", "Asana client secret", Charset.HexLower, 32) { Names = ["asana"] });

    private static string Number(string seed) => Sample.Of(Charset.Digits, "asana" + seed, 15);
}
