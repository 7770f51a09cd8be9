using System.Globalization;
using System.Text;
using SecretGuard.Detection.Structured;

namespace SecretGuard.Detection.Tests;

public sealed class AuthorizationHeaderTests
{
    private static readonly string Login = Encode("orders:" + Sample.Password("basic"));
    private static readonly string Token = Sample.Of(Charset.Base62, "bearer", 43);

    [Theory]
    [InlineData("Api.cs", "http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\"Basic\", \"{0}\");")]
    [InlineData("Api.cs", "request.Headers.Add(\"Authorization\", \"Basic {0}\");")]
    [InlineData("call.http", "GET https://contoso.net\nAuthorization: Basic {0}\n")]
    [InlineData("call.sh", "curl -H 'Authorization: Basic {0}' https://contoso.net")]
    [InlineData("ci.yml", "  header: \"Basic {0}\"\n")]
    [InlineData("appsettings.json", "{{ \"Headers\": {{ \"X\": \"basic {0}\" }} }}")]
    public void The_login_of_a_basic_header_is_found_in_every_carrier(string path, string format) =>
        AssertFinds(path, string.Format(CultureInfo.InvariantCulture, format, Login), AuthorizationHeaders.Basic, Login, Confidence.High);

    [Theory]
    [InlineData("Api.cs", "http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\"Bearer\", \"{0}\");")]
    [InlineData("call.http", "GET https://contoso.net\nAuthorization: Bearer {0}\n")]
    [InlineData("call.sh", "curl -H \"Authorization: Bearer {0}\" https://contoso.net")]
    public void A_random_token_of_a_bearer_header_is_found(string path, string format) =>
        AssertFinds(
            path, string.Format(CultureInfo.InvariantCulture, format, Token), AuthorizationHeaders.Bearer, Token, Confidence.Medium);

    [Fact]
    public void A_header_says_of_a_GUID_that_it_is_a_token() =>
        AssertFinds(
            "call.http",
            "GET https://contoso.net\nAuthorization: Bearer " + Sample.Guid("x") + "\n",
            AuthorizationHeaders.Bearer,
            Sample.Guid("x"),
            Confidence.Medium);

    [Theory]
    [MemberData(nameof(Clean))]
    public void A_header_without_a_credential_of_its_own_is_clean(string text)
    {
        var found = new List<Finding>();
        Forms.FindAll(text, found);
        Assert.Empty(found);
    }

    public static TheoryData<string> Clean =>
    [
        "Basic", "basic ", "Bearer", "Bearer ", "Basic authentication",
        "Visual Basic 6.0 runtime", "BasicHttpBinding", "Basic " + "QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
        "Basic " + Encode("user:password"), "Basic " + Encode("user:{0}"),
        "Basic " + Encode("orders:"), "Basic " + Encode("no colon in this"),
        "Basic {token}", "Basic ${TOKEN}", "Basic <credentials>", "Basic " + Encode("orders:x") + "{0}", "Basic realm=\"contoso\"",
        "\"Basic\", credentials", "\"Basic \" + Convert.ToBase64String(bytes)",
        "\"Bearer\", token", "\"Bearer \" + accessTokenOfTheProvider2Request",
        "Bearer token", "Bearer <token>", "Bearer {{token}}", "Bearer $TOKEN",
        "Bearer %TOKEN%", "Bearer your-access-token-goes-here", "bearerFormat: JWT",
        "Bearer AuthenticationSchemeConstants.DefaultScheme",
        "Bearer xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "Bearer realm=api", "the bearer of this letter",
        "Basic BasicAuthenticationHandler", "Basic dGVzdA", "Basic 12345678", "BASIC abcdefgh",
    ];

    private static string Encode(string login) => Convert.ToBase64String(Encoding.ASCII.GetBytes(login));

    private static void AssertFinds(string path, string text, Rule rule, string value, Confidence confidence)
    {
        var finding = Assert.Single(Detector.Scan(text, TextKinds.OfPath(path)));
        Assert.Equal((rule, confidence), (finding.Rule, finding.Confidence));
        Assert.Equal(value, text.Substring(finding.Start, finding.Length));
    }
}
