namespace SecretGuard.Detection.Providers;

internal static class LuckyPenny
{
    public static readonly Provider Provider = new(
        "Lucky Penny Software",
        "https://docs.automapper.io/en/stable/License-configuration.html",
        "https://luckypennysoftware.com/account",
        new TokenFormat(
            "luckypenny-license-key",
            "AutoMapper or MediatR license key",
            Shape.AfterAnchor
                .Then(Charset.Base64Url, 40, 400)
                .Then(".")
                .Then(Charset.Base64Url, 100, 1600)
                .Then(".")
                .Then(Charset.Base64Url, 300, 400),
            "eyJhbGciOiJSUzI1NiIsImtpZCI6Ikx1Y2t5UGVubnlTb2Z0d2FyZUxpY2Vuc2VLZXkv")
        {
            // The header names the key "LuckyPennySoftwareLicenseKey/".
            Confidence = Confidence.Medium,
            Finds = [() => LicenseKey(300)],
            Ignores = [() => LicenseKey(299), () => LicenseKey(401)],
        });

    private static string LicenseKey(int length) =>
        "eyJhbGciOiJSUzI1NiIsImtpZCI6Ikx1Y2t5UGVubnlTb2Z0d2FyZUxpY2Vuc2VLZXkv"
        + Sample.Of(Charset.Base64Url, "luckypenny-license-key", 40)
        + "."
        + Sample.Of(Charset.Base64Url, "luckypenny-license-key 2", 100)
        + "."
        + Sample.Of(Charset.Base64Url, "luckypenny-license-key 3", length);
}
