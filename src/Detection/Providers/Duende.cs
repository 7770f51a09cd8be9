namespace SecretGuard.Detection.Providers;

internal static class Duende
{
    public static readonly Provider Provider = new(
        "Duende Software",
        "https://docs.duendesoftware.com/general/licensing/",
        "https://duendesoftware.com/contact",
        new TokenFormat(
            "duende-license-key",
            "Duende IdentityServer license key",
            Shape.AfterAnchor
                .Then(Charset.Base64Url, 40, 400)
                .Then(".")
                .Then(Charset.Base64Url, 100, 1600)
                .Then(".")
                .Then(Charset.Base64Url, 300, 400),
            "eyJhbGciOiJQUzI1NiIsImtpZCI6IklkZW50aXR5U2VydmVyTGljZW5zZWtleS")
        {
            // The header names the key "IdentityServerLicensekey/".
            Confidence = Confidence.Medium,
            Finds = [() => LicenseKey(300)],
            Ignores = [() => LicenseKey(299), () => LicenseKey(401)],
        });

    private static string LicenseKey(int length) =>
        "eyJhbGciOiJQUzI1NiIsImtpZCI6IklkZW50aXR5U2VydmVyTGljZW5zZWtleS"
        + Sample.Of(Charset.Base64Url, "duende-license-key", 40)
        + "."
        + Sample.Of(Charset.Base64Url, "duende-license-key 2", 100)
        + "."
        + Sample.Of(Charset.Base64Url, "duende-license-key 3", length);
}
