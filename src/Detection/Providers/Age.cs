using SecretGuard.Detection.Proofs;

namespace SecretGuard.Detection.Providers;

internal static class Age
{
    public static readonly Provider Provider = new(
        "age",
        "https://c2sp.org/age",
        "https://github.com/FiloSottile/age#readme",
        Key("age-hybrid-key", "age post-quantum secret key", "AGE-SECRET-KEY-PQ-"),
        Key("age-secret-key", "age secret key", "AGE-SECRET-KEY-"));

    private static TokenFormat Key(string slug, string title, string prefix) =>
        new(slug, title, Charset.Bech32, 58, prefix + "1")
        {
            Check = Bech32.IsValid,
            Finds = [() => Bech32.Write(prefix, Sample.Of(Charset.Bech32, prefix, 52))],
            Ignores =
            [
                () => Sample.After(prefix + "1", Charset.Bech32, 58),
                () => Bech32.Write("age", Sample.Of(Charset.Bech32, prefix, 52)),
            ],
        };
}
