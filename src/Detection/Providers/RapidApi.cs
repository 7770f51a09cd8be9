namespace SecretGuard.Detection.Providers;

internal static class RapidApi
{
    public static readonly Provider Provider = new(
        "RapidAPI",
        "https://docs.rapidapi.com/docs/keys",
        "https://docs.rapidapi.com/docs/keys",
        new TokenFormat(
            "rapidapi-key",
            "RapidAPI key",
            Shape.AfterAnchor.Then(Charset.HexLower, 15).Then("p1").Then(Charset.HexLower, 6).Then("jsn").Then(Charset.HexLower, 12),
            "msh")
        {
            Before = new Lead(Charset.HexLower, 10, 10),
            Finds = [() => Key(12)],
            Ignores = [() => Key(11), () => Key(13)],
        });

    private static string Key(int length) =>
        Sample.Of(Charset.HexLower, "rapidapi-key id", 10)
        + "msh"
        + Sample.Of(Charset.HexLower, "rapidapi-key", 15)
        + "p1"
        + Sample.Of(Charset.HexLower, "rapidapi-key 2", 6)
        + "jsn"
        + Sample.Of(Charset.HexLower, "rapidapi-key 3", length);
}
