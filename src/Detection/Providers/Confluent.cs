namespace SecretGuard.Detection.Providers;

internal static class Confluent
{
    public static readonly Provider Provider = new(
        "Confluent",
        "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
        "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/manage-api-keys.html",
        new TokenFormat("confluent-api-secret", "Confluent Cloud API secret", Charset.Base64, 60, "cflt") { Mix = Mix.DigitAndCases },
        new TokenFormat("confluent-legacy-api-secret", "Confluent Cloud API secret of the first kind", Charset.Base64, 64)
        {
            Names = ["confluent", "kafka", "schemaregistry"],
            Mix = Mix.DigitAndCases,
            Ignores = [() => Sample.Of(Charset.UpperAlphanumeric, "confluent", 16)],
        });
}
