namespace SecretGuard.Detection.Providers;

internal static class Ramp
{
    public static readonly Provider Provider = new(
        "Ramp",
        "https://docs.ramp.com/developer-api/v1/authorization",
        "https://docs.ramp.com/developer-api/v1/authorization",
        new TokenFormat("ramp-client-secret", "Ramp client secret", Charset.Base62, 48, "ramp_sec_")
        {
            Ignores = [() => Sample.Base62("ramp_id_", 40)],
        });
}
