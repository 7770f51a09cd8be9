namespace SecretGuard.Detection.Providers;

internal static class Unkey
{
    public static readonly Provider Provider = new(
        "Unkey",
        "https://www.unkey.com/docs/security/root-keys",
        "https://www.unkey.com/docs/security/root-keys",
        new TokenFormat("unkey-root-key", "Unkey root key", Shape.AfterAnchor.Then(Charset.Base58, 20, 32), "unkey_")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("unkey_", Charset.Base58, 20)],
            Ignores = [() => Sample.After("unkey_", Charset.Base58, 19), () => "unkey_" + new string('x', 20)],
        });
}
