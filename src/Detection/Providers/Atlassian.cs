using System.Globalization;

namespace SecretGuard.Detection.Providers;

internal static class Atlassian
{
    private const int ChecksumLength = 8;

    public static readonly Provider Provider = new(
        "Atlassian",
        "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
        "https://id.atlassian.com/manage-profile/security/api-tokens",
        Token("atlassian-api-token", "Atlassian API token", "ATATT3xFfGF0"),
        Token("atlassian-access-token", "Bitbucket repository, project or workspace access token", "ATCTT3xFfGN0"),
        new TokenFormat(
            "atlassian-app-password",
            "Bitbucket app password",
            Shape.AfterAnchor.Then(Charset.Base62, 24).Then(Charset.HexUpper, ChecksumLength),
            "ATBB")
        {
            Check = HasChecksum,
            Mix = Mix.DigitAndCases,
            Finds = [() => WithChecksum(Sample.Base62("ATBB", 24))],
            Ignores = [() => Sample.Base62("ATBB", 24) + new string('0', ChecksumLength), () => WithChecksum(Sample.Base62("ATBB", 23))],
        },
        new TokenFormat("atlassian-legacy-api-token", "Atlassian API token of the first kind", Charset.Base62, 24)
        {
            Names = ["atlassian", "jira", "confluence"],
            Mix = Mix.DigitAndCases,
        });

    private static TokenFormat Token(string slug, string title, string prefix) =>
        new(slug, title, Shape.AfterAnchor.Then(Charset.Base64Url, 100, 240).Then("=").Then(Charset.HexUpper, ChecksumLength), prefix)
        {
            Check = HasChecksum,
            Finds = [() => WithChecksum(Sample.After(prefix, Charset.Base64Url, 171) + "=")],
            Ignores =
            [
                () => Sample.After(prefix, Charset.Base64Url, 171) + "=" + new string('0', ChecksumLength),
                () => WithChecksum(Sample.After(prefix, Charset.Base64Url, 60) + "="),
            ],
        };

    private static bool HasChecksum(ReadOnlySpan<char> token)
    {
        var body = token.Slice(0, token.Length - ChecksumLength);
        return token.Slice(body.Length).SequenceEqual(Checksum(body).AsSpan());
    }

    private static string WithChecksum(string body) => body + Checksum(body.AsSpan());

    private static string Checksum(ReadOnlySpan<char> body) => Crc32.Of(body).ToString("X8", CultureInfo.InvariantCulture);
}
