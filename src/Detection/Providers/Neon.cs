namespace SecretGuard.Detection.Providers;

internal static class Neon
{
    public static readonly Provider Provider = new(
        "Neon",
        "https://neon.com/docs/manage/api-keys",
        "https://neon.com/docs/manage/api-keys",
        new TokenFormat("neon-api-key", "Neon API key", Shape.AfterAnchor.Then(Charset.LowerAlphanumeric, 48, 80), "napi_")
        {
            Mix = Mix.Digit | Mix.Lower,
            Finds = [() => Sample.After("napi_", Charset.LowerAlphanumeric, 48)],
            Ignores = [() => Sample.After("napi_", Charset.LowerAlphanumeric, 47), () => "napi_" + new string('x', 48)],
        });
}
