namespace SecretGuard.Detection.Providers;

internal static class CratesIo
{
    public static readonly Provider Provider = new(
        "crates.io",
        "https://doc.rust-lang.org/cargo/reference/publishing.html",
        "https://crates.io/settings/tokens",
        new TokenFormat("crates-io-publishing-token", "crates.io trusted publishing token", Charset.Base62, 32, "cio_tp_")
        {
            Mix = Mix.DigitAndCases,
        },
        new TokenFormat("crates-io-token", "crates.io API token", Charset.Base62, 32, "cio") { Mix = Mix.DigitAndCases });
}
