namespace SecretGuard.Detection.Providers;

internal static class Salesforce
{
    public static readonly Provider Provider = new(
        "Salesforce",
        "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_flows.htm",
        "https://help.salesforce.com/s/articleView?id=sf.remoteaccess_revoke_token.htm",
        new TokenFormat(
            "salesforce-session-id",
            "Salesforce access token or session id",
            Shape.AfterAnchor.Then(Charset.Base62, 12, 15).Then("!").Then(Charset.Dotted, 80, 120),
            "00D")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => SessionId(80)],
            Ignores = [() => SessionId(79), () => SessionId(121)],
        },
        new TokenFormat(
            "salesforce-refresh-token",
            "Salesforce refresh token",
            Shape.AfterAnchor.Then(Charset.Dotted, 70, 100),
            "5Aep861")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("5Aep861", Charset.Dotted, 70)],
            Ignores = [() => Sample.After("5Aep861", Charset.Dotted, 69), () => "5Aep861" + new string('x', 70)],
        },
        new TokenFormat("salesforce-consumer-secret", "Salesforce consumer secret", Charset.HexUpper, 64)
        {
            Names = ["salesforce", "sfdc"],
        },
        new TokenFormat("salesforce-security-token", "Salesforce security token", Shape.AfterAnchor.Then(Charset.Base62, 24, 25))
        {
            Names = ["salesforce", "sfdc"],
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.Of(Charset.Base62, "salesforce-security-token", 24)],
            Ignores = [() => Sample.Of(Charset.Base62, "salesforce-security-token", 23), () => new string('x', 24)],
        });

    private static string SessionId(int length) =>
        "00D" + Sample.Of(Charset.Base62, "salesforce-session-id", 12) + "!" + Sample.Of(Charset.Dotted, "salesforce-session-id 2", length);
}
