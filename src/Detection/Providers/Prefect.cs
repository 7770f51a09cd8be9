namespace SecretGuard.Detection.Providers;

internal static class Prefect
{
    public static readonly Provider Provider = new(
        "Prefect",
        "https://docs.prefect.io/v3/manage/cloud/manage-users/api-keys",
        "https://docs.prefect.io/v3/manage/cloud/manage-users/api-keys",
        new TokenFormat("prefect-api-key", "Prefect API key", Charset.Base62, 36, "pnu_", "pnb_"));
}
