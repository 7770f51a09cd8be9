namespace SecretGuard.Detection.Providers;

internal static class Backblaze
{
    public static readonly Provider Provider = new(
        "Backblaze B2",
        "https://www.backblaze.com/docs/cloud-storage-application-keys",
        "https://www.backblaze.com/docs/cloud-storage-create-and-manage-app-keys",
        new TokenFormat(
            "backblaze-application-key",
            "Backblaze application key",
            Shape.AfterAnchor.Then("K00").Then(Charset.Base64, 28))
        {
            Names = ["backblaze", "b2application", "b2account", "b2key"],
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("K00", Charset.Base64, 28)],
            Ignores = [() => Sample.After("K00", Charset.Base64, 27), () => Sample.After("K01", Charset.Base64, 28)],
        });
}
