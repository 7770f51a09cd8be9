namespace SecretGuard.Detection.Providers;

internal static class Ionic
{
    public static readonly Provider Provider = new(
        "Ionic Appflow",
        "https://ionic.io/docs/appflow/personal-access-tokens",
        "https://ionic.io/docs/appflow/personal-access-tokens",
        new TokenFormat("ionic-personal-access-token", "Ionic personal access token", Charset.Base62, 42, "ion_"));
}
