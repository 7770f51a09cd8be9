namespace SecretGuard.Detection.Providers;

internal static class MaxMind
{
    public static readonly Provider Provider = new(
        "MaxMind",
        "https://support.maxmind.com/hc/articles/4407111582235",
        "https://support.maxmind.com/hc/articles/4407111582235",
        new TokenFormat("maxmind-license-key", "MaxMind license key", Shape.AfterAnchor, "_mmk")
        {
            Before = new Lead(Charset.Base64Url, 36, 36),
            Check = token => token[6] == '_' && token.Slice(7).IndexOf('_') == 29,
            Finds = [() => Key(29)],
            Ignores = [() => Key(28), () => Key(30), () => Sample.Base62("maxmind", 29) + "_mmk"],
        });

    private static string Key(int length) =>
        Sample.Of(Charset.Base62, "maxmind", 6) + "_" + Sample.Of(Charset.Base62, "maxmind 2", length) + "_mmk";
}
