namespace SecretGuard.Detection.Providers;

internal static class Aws
{
    public static readonly Provider Provider = new(
        "Amazon Web Services",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
        new TokenFormat("aws-access-key-id", "AWS access key id", Shape.AfterAnchor.Then(Charset.Base32, 16), "AKIA", "ASIA")
        {
            // The documentation's own keys say what they are.
            Check = token => !token.EndsWith("EXAMPLE".AsSpan(), StringComparison.Ordinal),
            Finds = [() => "AKIA" + Sample.Of(Charset.Base32, "aws", 16), () => "ASIA" + Sample.Of(Charset.Base32, "sts", 16)],
            Ignores = [() => "AKIA" + "IOSFODNN7" + "EXAMPLE", () => "AKIA" + Sample.Of(Charset.Base32, "aws", 15), () => "AKIA" + new string('A', 16)],
        });
}
