namespace SecretGuard.Detection.Providers;

internal static class OracleCloud
{
    public static readonly Provider Provider = new(
        "Oracle Cloud",
        "https://docs.oracle.com/iaas/Content/Identity/Tasks/managingcredentials.htm",
        "https://docs.oracle.com/iaas/Content/Object/Tasks/usingpreauthenticatedrequests.htm",
        new TokenFormat(
            "oraclecloud-preauthenticated-request",
            "Oracle Cloud pre-authenticated request",
            Shape.AfterAnchor.Then(Charset.Base64Url, 64).Then("/n/"),
            ".oraclecloud.com/p/")
        {
            Before = new Lead(Charset.Host, 10, 60),
            Mix = Mix.DigitAndCases,
            Finds = [() => PreauthenticatedRequest(64)],
            Ignores = [() => PreauthenticatedRequest(63), () => PreauthenticatedRequest(1)],
        },
        new TokenFormat(
            "oraclecloud-customer-secret-key",
            "Oracle Cloud customer secret key",
            Shape.AfterAnchor.Then(Charset.Base64, 43).Then("="))
        {
            Names = ["oraclecloud", "ocicustomer", "ocisecret", "oraclesecret"],
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.Of(Charset.Base64, "oraclecloud-customer-secret-key", 43) + "="],
            Ignores = [() => Sample.Of(Charset.Base64, "oraclecloud-customer-secret-key", 42) + "=", () => new string('x', 43) + "="],
        });

    private static string PreauthenticatedRequest(int length) =>
        Sample.Of(Charset.Host, "oraclecloud id", 10) + ".oraclecloud.com/p/" + Sample.Of(Charset.Base64Url, "oraclecloud", length) + "/n/";
}
