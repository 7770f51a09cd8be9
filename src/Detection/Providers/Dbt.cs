namespace SecretGuard.Detection.Providers;

internal static class Dbt
{
    public static readonly Provider Provider = new(
        "dbt",
        "https://docs.getdbt.com/docs/dbt-cloud-apis/user-tokens",
        "https://docs.getdbt.com/docs/dbt-cloud-apis/user-tokens",
        new TokenFormat("dbt-token", "dbt platform token", Shape.AfterAnchor.Then(Charset.Base64UrlPadded, 30, 90), "dbtu_", "dbtc_")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("dbtu_", Charset.Base64Url, 43), () => Sample.After("dbtc_", Charset.Base64Url, 43)],
            Ignores = [() => Sample.After("dbtu_", Charset.Base64Url, 12), () => "dbtc_" + "staging_incremental_model_name"],
        });
}
