using SecretGuard.Detection.Judging;
using SecretGuard.Detection.Proofs;

namespace SecretGuard.Detection.Providers;

internal static class AzureStorage
{
    public static readonly Provider Provider = new(
        "Azure Storage",
        "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage",
        "https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage#manually-rotate-access-keys",
        AzureKeys.Of64Bytes("azure-storage-key", "Azure Storage account key", "+ASt"),
        new TokenFormat(
            "azure-legacy-account-key",
            "Azure account key of the first kind",
            Shape.AfterAnchor.Then(Charset.Base64, 86).Then("=="))
        {
            Names = ["storage", "accountkey", "cosmos", "documentdb", "blob", "batch", "workspacekey", "loganalytics"],
            Mix = Mix.DigitAndCases,
            Check = token => !PublishedKeys.Contains(token),
            Finds = [() => Sample.Of(Charset.Base64, "account", 86) + "=="],
            Ignores = [() => Sample.Of(Charset.Base64, "account", 85) + "==", OfEmulator],
        },
        new TokenFormat(
            "azure-storage-sas",
            "Azure Storage shared access signature",
            Shape.AfterAnchor.Then(Charset.Url, 60, 800),
            "sv=20",
            "se=20",
            "st=20",
            "sp=",
            "sr=",
            "ss=",
            "sig=")
        {
            Check = query => UrlSignature.Has(query, "sv=20") && (UrlSignature.Has(query, "se=20") || UrlSignature.Has(query, "si="))
                && UrlSignature.IsIn(query),
            Finds =
            [
                () => "sv=2022-11-02&ss=b&srt=sco&sp=rwdlac&se=2030-01-01T00:00:00Z&sig=" + Signature(43),
                () => "sp=r&st=2024-01-01T00:00:00Z&se=2030-01-01T00:00:00Z&spr=https&sv=2022-11-02&sr=b&sig=" + Signature(43),
            ],
            Ignores =
            [
                () => "sv=2022-11-02&ss=b&srt=sco&sp=rwdlac&se=2030-01-01T00:00:00Z&sig=" + Signature(40),
                () => "sv=2022-11-02&ss=b&srt=sco&sp=rwdlac&se=2030-01-01T00:00:00Z&sig=" + "REDACTED",
                () => "sp=r&sr=b&from=somewhere&to=somewhere-else&page=1&sig=" + Signature(43),
            ],
        });

    private static string Signature(int digits) => Sample.Of(Charset.Base62, "sas", digits - 2) + "%2B" + "a" + "%3D";

    private static string OfEmulator() =>
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50u" + "SRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw" + "==";
}
