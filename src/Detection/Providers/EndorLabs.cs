namespace SecretGuard.Detection.Providers;

internal static class EndorLabs
{
    public static readonly Provider Provider = new(
        "Endor Labs",
        "https://docs.endorlabs.com/administration/api-keys/",
        "https://docs.endorlabs.com/administration/api-keys/",
        new TokenFormat("endor-labs-api-key", "Endor Labs API key or secret", Charset.Base62, 16, "endr+"));
}
