namespace SecretGuard.Detection.Providers;

internal static class JumpCloud
{
    public static readonly Provider Provider = new(
        "JumpCloud",
        "https://jumpcloud.com/support/jumpcloud-apis1",
        "https://jumpcloud.com/support/jumpcloud-apis1",
        new TokenFormat("jumpcloud-api-key", "JumpCloud API key", Charset.Base62, 36, "jca_") { Mix = Mix.DigitAndCases },
        new TokenFormat("jumpcloud-legacy-api-key", "JumpCloud API key of the older form", Charset.HexLower, 40) { Names = ["jumpcloud"] });
}
