using SecretGuard.Detection.Proofs;

namespace SecretGuard.Detection.Providers;

internal static class Artifactory
{
    // base64 of "reftkn:".
    private const string Reference = "cmVmdGtuO";

    public static readonly Provider Provider = new(
        "JFrog Artifactory",
        "https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens",
        "https://jfrog.com/help/r/jfrog-platform-administration-documentation/revoke-access-tokens",
        new TokenFormat("artifactory-api-key", "Artifactory API key", Charset.Base62, 69, "AKCp") { Mix = Mix.DigitAndCases },
        new TokenFormat("artifactory-reference-token", "Artifactory reference token", Charset.Base62, 64 - 9, Reference)
        {
            Check = HoldsTime,
            Finds = [() => EncodedText.Of("reftkn:01:1750000000:" + Sample.Base62("", 27))],
            Ignores = [() => Sample.Base62(Reference, 55), () => EncodedText.Of("reftkn:01:1750000000:" + Sample.Base62("", 24))],
        });

    // `reftkn:01:`, when it ends in seconds, a colon and random letters and digits.
    private static bool HoldsTime(ReadOnlySpan<char> token) =>
        EncodedText.StartsWith(token, "reftkn:0")
            && EncodedText.Decode(token)!.Skip("reftkn:01:".Length).Take(10).All(c => c is >= (byte)'0' and <= (byte)'9');
}
