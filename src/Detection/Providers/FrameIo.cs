namespace SecretGuard.Detection.Providers;

internal static class FrameIo
{
    public static readonly Provider Provider = new(
        "Frame.io",
        "https://developer.frame.io/docs/getting-started/authentication",
        "https://developer.frame.io/app/tokens",
        new TokenFormat("frame-io-token", "Frame.io developer token", Charset.Base64Url, 64, "fio-u-") { Mix = Mix.DigitAndCases });
}
