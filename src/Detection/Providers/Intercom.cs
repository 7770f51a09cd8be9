using SecretGuard.Detection.Proofs;

namespace SecretGuard.Detection.Providers;

internal static class Intercom
{
    public static readonly Provider Provider = new(
        "Intercom",
        "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication",
        "https://developers.intercom.com/docs/build-an-integration/learn-more/authentication",
        new TokenFormat("intercom-access-token", "Intercom access token", Shape.AfterAnchor.Then(Charset.Base64, 54).Then("="), "dG9rO")
        {
            Check = IsAccessToken,
            Finds = [() => AccessToken(Sample.Guid("intercom").Replace('-', '_'))],
            Ignores = [() => AccessToken(Sample.Guid("intercom")), () => AccessToken(Sample.Of(Charset.HexLower, "intercom", 36))],
        },
        new TokenFormat("intercom-client-secret", "Intercom client secret", Shape.AfterAnchor.ThenGuid())
        {
            Names = ["intercom"],
            Finds = [() => Sample.Guid("intercom-client-secret")],
            Ignores = [() => Sample.Of(Charset.HexLower, "intercom-client-secret", 32), () => Guid.Empty.ToString()],
        });

    // What is encoded is "tok:", a GUID with underscores, and two digits.
    private static bool IsAccessToken(ReadOnlySpan<char> token) =>
        EncodedText.Decode(token) is { Length: 44 } bytes && EncodedText.StartsWith(token, "tok:") && bytes[12] == '_' && bytes[40] == ':';

    private static string AccessToken(string id) => EncodedText.Of("tok:" + id + ":1:0");
}
