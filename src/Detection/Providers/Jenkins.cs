namespace SecretGuard.Detection.Providers;

internal static class Jenkins
{
    public static readonly Provider Provider = new(
        "Jenkins",
        "https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/",
        "https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/",
        new TokenFormat("jenkins-api-token", "Jenkins API token", Shape.AfterAnchor.Then("11").Then(Charset.HexLower, 32))
        {
            Names = ["jenkins"],
            Finds = [() => Sample.After("11", Charset.HexLower, 32)],
            Ignores = [() => Sample.After("11", Charset.HexLower, 31), () => Sample.After("11", Charset.Base62, 32)],
        });
}
