namespace SecretGuard.Detection.Providers;

internal static class Voiceflow
{
    public static readonly Provider Provider = new(
        "Voiceflow",
        "https://docs.voiceflow.com/reference/authentication",
        "https://docs.voiceflow.com/reference/authentication",
        new TokenFormat(
            "voiceflow-api-key",
            "Voiceflow API key",
            Shape.AfterAnchor.Then(Charset.HexLower, 24).Then(".").Then(Charset.Base62, 16),
            "VF.DM.")
        {
            Finds = [() => ApiKey(16)],
            Ignores = [() => ApiKey(15), () => ApiKey(17)],
        });

    private static string ApiKey(int length) =>
        "VF.DM." + Sample.Of(Charset.HexLower, "voiceflow-api-key", 24) + "." + Sample.Of(Charset.Base62, "voiceflow-api-key 2", length);
}
