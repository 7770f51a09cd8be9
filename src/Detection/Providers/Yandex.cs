namespace SecretGuard.Detection.Providers;

internal static class Yandex
{
    public static readonly Provider Provider = new(
        "Yandex",
        "https://yandex.cloud/en/docs/iam/concepts/authorization/",
        "https://yandex.cloud/en/docs/iam/operations/compromised-credentials",
        new TokenFormat("yandex-cloud-api-key", "Yandex Cloud API key", Shape.AfterAnchor.Then(Charset.Base64Url, 35, 38), "AQVN")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("AQVN", Charset.Base64Url, 35)],
            Ignores = [() => Sample.After("AQVN", Charset.Base64Url, 34), () => "AQVN" + new string('x', 35)],
        },
        new TokenFormat(
            "yandex-cloud-iam-token",
            "Yandex Cloud IAM token",
            Shape.AfterAnchor.Then(Charset.Base64Url, 40, 1000).Then(".").Then(Charset.Base64Url, 86),
            "t1.")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => CloudIamToken(86)],
            Ignores = [() => CloudIamToken(85), () => CloudIamToken(87)],
        },
        new TokenFormat("yandex-cloud-static-key", "Yandex Cloud static access key", Charset.Base64Url, 37, "YCM", "YCN", "YCO", "YCP")
        {
            Mix = Mix.DigitAndCases,
        },
        new TokenFormat("yandex-oauth-token", "Yandex OAuth token", Shape.AfterAnchor.Then(Charset.Base64Url, 54, 80), "y0_A")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("y0_A", Charset.Base64Url, 54)],
            Ignores = [() => Sample.After("y0_A", Charset.Base64Url, 53), () => "y0_A" + new string('x', 54)],
        });

    private static string CloudIamToken(int length) =>
        "t1."
        + Sample.Of(Charset.Base64Url, "yandex-cloud-iam-token", 40)
        + "."
        + Sample.Of(Charset.Base64Url, "yandex-cloud-iam-token 2", length);
}
