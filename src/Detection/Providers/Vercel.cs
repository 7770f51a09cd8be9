namespace SecretGuard.Detection.Providers;

internal static class Vercel
{
    public static readonly Provider Provider = new(
        "Vercel",
        "https://vercel.com/docs/rest-api",
        "https://vercel.com/account/settings/tokens",
        new TokenFormat(
            "vercel-token",
            "Vercel token",
            Shape.AfterAnchor.Then(Charset.Base64Url, 24, 64),
            "vcp_", "vci_", "vca_", "vcr_", "vck_")
        {
            Mix = Mix.DigitAndCases,
            Finds =
            [
                () => Sample.After("vcp_", Charset.Base64Url, 24),
                () => Sample.After("vci_", Charset.Base64Url, 24),
                () => Sample.After("vca_", Charset.Base64Url, 24),
                () => Sample.After("vcr_", Charset.Base64Url, 24),
                () => Sample.After("vck_", Charset.Base64Url, 24),
            ],
            Ignores = [() => Sample.After("vcp_", Charset.Base64Url, 23), () => "vcp_" + new string('x', 24)],
        },
        new TokenFormat(
            "vercel-blob-token",
            "Vercel Blob read-write token",
            Shape.AfterAnchor.Then(Charset.Base62, 16).Then("_").Then(Charset.Base62, 28, 34),
            "vercel_blob_rw_")
        {
            Finds = [() => BlobToken(28)],
            Ignores = [() => BlobToken(27), () => BlobToken(35)],
        },
        new TokenFormat("vercel-legacy-token", "Vercel token of the older form", Charset.Base62, 24)
        {
            Names = ["vercel"],
            Mix = Mix.DigitAndCases,
        });

    private static string BlobToken(int length) =>
        "vercel_blob_rw_"
        + Sample.Of(Charset.Base62, "vercel-blob-token", 16)
        + "_"
        + Sample.Of(Charset.Base62, "vercel-blob-token 2", length);
}
