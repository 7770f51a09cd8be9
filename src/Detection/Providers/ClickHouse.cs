namespace SecretGuard.Detection.Providers;

internal static class ClickHouse
{
    public static readonly Provider Provider = new(
        "ClickHouse Cloud",
        "https://clickhouse.com/docs/cloud/manage/openapi",
        "https://clickhouse.com/docs/cloud/manage/openapi",
        new TokenFormat("clickhouse-cloud-secret-key", "ClickHouse Cloud API secret key", Charset.Base62, 38, "4b1d")
        {
            Mix = Mix.DigitAndCases,
            Ignores = [() => Sample.After("4b1d", Charset.HexLower, 36)],
        });
}
