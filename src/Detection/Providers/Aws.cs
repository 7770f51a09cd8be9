using SecretGuard.Detection.Proofs;

namespace SecretGuard.Detection.Providers;

internal static class Aws
{
    // base64 of "BedrockAPIKey-" and of "bedrock.amazonaws.com".
    private const string BedrockName = "QmVkcm9ja0FQSUtleS";
    private const string BedrockHost = "YmVkcm9jay5hbWF6b25hd3MuY29t";

    public static readonly Provider Provider = new(
        "Amazon Web Services",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
        new TokenFormat("aws-access-key-id", "AWS access key id", Charset.Base32, 16, "AKIA", "ASIA")
        {
            // The documentation's own keys say what they are.
            Check = token => !token.EndsWith("EXAMPLE".AsSpan(), StringComparison.Ordinal),
            Ignores = [() => "AKIA" + "IOSFODNN7" + "EXAMPLE"],
        },
        new TokenFormat("aws-secret-access-key", "AWS secret access key", Charset.Base64, 40)
        {
            Names = ["aws", "secretaccesskey", "amazon"],
            Mix = Mix.DigitAndCases,
            Check = token => !token.EndsWith("EXAMPLEKEY".AsSpan(), StringComparison.Ordinal),
            Ignores = [() => Sample.Of(Charset.HexLower, "sha1", 40), () => Sample.Of(Charset.Base64, "aws", 30) + "EXAMPLE" + "KEY"],
        },
        new TokenFormat(
            "aws-session-token",
            "AWS session token",
            Shape.AfterAnchor.Then(Charset.Base64Padded, 160, 3000),
            "IQoJb3JpZ2luX2Vj",
            "FwoGZXIvYXdz",
            "FQoGZXIvYXdz",
            "FQoDYXdz")
        {
            Finds =
            [
                () => "IQoJb3JpZ2luX2Vj" + Sample.Of(Charset.Base64, "sts", 800),
                () => "FwoGZXIvYXdz" + Sample.Of(Charset.Base64, "sts", 300),
            ],
            Ignores = [() => "IQoJb3JpZ2luX2Vj" + Sample.Of(Charset.Base64, "sts", 100), () => "FwoGZXIvYXdz" + new string('A', 300)],
        },
        new TokenFormat(
            "aws-bedrock-api-key",
            "Amazon Bedrock API key",
            Shape.AfterAnchor.Then(Charset.Base64Padded, 80, 260),
            "ABSK" + BedrockName)
        {
            Finds = [() => "ABSK" + BedrockName + Sample.Of(Charset.Base64, "bedrock", 109) + "="],
            Ignores =
            [
                () => "ABSK" + BedrockName + Sample.Of(Charset.Base64, "bedrock", 40),
                () => "ABSK" + Sample.Of(Charset.Base64, "bedrock", 128),
            ],
        },
        new TokenFormat(
            "aws-bedrock-short-term-key",
            "Amazon Bedrock short-term API key",
            Shape.AfterAnchor.Then(Charset.Base64Padded, 200, 4000),
            "bedrock-api-key-" + BedrockHost)
        {
            Finds = [() => "bedrock-api-key-" + BedrockHost + Sample.Of(Charset.Base64, "bedrock", 900)],
            Ignores = [() => "bedrock-api-key-" + BedrockHost, () => "bedrock-api-key-" + "rotation-schedule"],
        },
        new TokenFormat("aws-mws-auth-token", "Amazon MWS auth token", Shape.AfterAnchor.ThenGuid(), "amzn.mws.")
        {
            Finds = [() => "amzn.mws." + Sample.Guid("mws")],
            Ignores = [() => "amzn.mws." + Sample.Of(Charset.HexLower, "mws", 32), () => "amzn.mws." + "orders.client"],
        },
        new TokenFormat("aws-login-client-secret", "Login with Amazon client secret", Charset.HexLower, 64, "amzn1.oa2-cs.v1.")
        {
            Ignores = [() => "amzn1.application-oa2-client." + Sample.Of(Charset.HexLower, "lwa", 32)],
        },
        new TokenFormat(
            "aws-login-token",
            "Login with Amazon token",
            Shape.AfterAnchor.Then(Charset.Base64Padded, 200, 1500),
            "Atzr|IwEB",
            "Atza|IwEB")
        {
            Finds = [() => "Atzr|IwEB" + Sample.Of(Charset.Base64Url, "lwa", 340).Replace('-', 'a').Replace('_', 'b')],
            Ignores = [() => "Atzr|IwEB" + Sample.Of(Charset.Base62, "lwa", 60), () => "Atza|" + "amount"],
        },
        new TokenFormat(
            "aws-cognito-client-secret",
            "Amazon Cognito client secret",
            Shape.AfterAnchor.Then(Charset.LowerAlphanumeric, 50, 52))
        {
            Names = ["cognito"],
            Finds = [() => Sample.Of(Charset.LowerAlphanumeric, "cognito", 51), () => Sample.Of(Charset.LowerAlphanumeric, "cognito", 52)],
            Ignores =
            [
                () => Sample.Of(Charset.LowerAlphanumeric, "cognito", 26),
                () => "us-east-1" + "_" + Sample.Of(Charset.Base62, "pool", 9),
            ],
        },
        new TokenFormat("aws-ses-smtp-password", "Amazon SES SMTP password", Charset.Base64, 44)
        {
            Names = ["smtp", "awsses", "amazonses", "sespassword"],
            Mix = Mix.DigitAndCases,
            Finds = [() => SmtpPassword(4)],
            Check = token => EncodedText.Decode(token)?[0] == SmtpVersion,
            Ignores = [() => SmtpPassword(5)],
        },
        new TokenFormat("aws-appsync-api-key", "AWS AppSync API key", Charset.LowerAlphanumeric, 26, "da2-")
        {
            // Made for browsers, short-lived, and still worth a look.
            Confidence = Confidence.Low,
        });

    private const byte SmtpVersion = 4;

    private static string SmtpPassword(byte version) =>
        Convert.ToBase64String([version, .. Enumerable.Range(0, 32).Select(i => (byte)(i * 73 + 41))]);
}
