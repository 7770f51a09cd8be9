using SecretGuard.Detection;
using Verify = SecretGuard.Analyzers.Tests.Verifier.CSharpCodeFixVerifier<SecretGuard.Analyzers.CodeAnalyzer, SecretGuard.CodeFixes.MoveToStoreFix>;

namespace SecretGuard.Analyzers.Tests;

/// <summary>The fix that declares a secret in the project's manifest. The value goes nowhere: it is exposed, and a new one has to be set.</summary>
public class MoveToStoreFixTests
{
    private const string Title = "Declare";

    private static readonly string Key = Sample.Of(Charset.Base62, "store", 32);
    private static readonly string Password = Sample.Password("store");

    private static string Source =>
        $$"""
        using System;

        class Shop
        {
            public string StripeApiKey { get; set; } = "{{Key}}";
            private const string SmtpPassword = "{{Password}}";
            private string orders = "Server=db.contoso.net;User Id=app;Password={{Password}}";
        }
        """;

    [Fact]
    public Task The_secrets_are_read_from_the_environment_and_declared() => Verify.VerifyCodeFixAsync(
        Source,
        """
        using System;

        class Shop
        {
            public string StripeApiKey { get; set; } = Environment.GetEnvironmentVariable("STRIPE_API_KEY") ?? throw new InvalidOperationException("STRIPE_API_KEY is not set");
            private static readonly string SmtpPassword = Environment.GetEnvironmentVariable("SMTP_PASSWORD") ?? throw new InvalidOperationException("SMTP_PASSWORD is not set");
            private string orders = Environment.GetEnvironmentVariable("ConnectionStrings__Orders") ?? throw new InvalidOperationException("ConnectionStrings__Orders is not set");
        }
        """,
        Title,
        (
            """
            {
              "id": "p_abcdefghijkl",
              "secrets": {
                // Ours.
                "SMTP_PASSWORD": { "kind": "password", "description": "the relay" }
              }
            }
            """,
            """
            {
              "id": "p_abcdefghijkl",
              "secrets": {
                // Ours.
                "SMTP_PASSWORD": { "kind": "password", "description": "the relay" },
                "STRIPE_API_KEY": { "kind": "api-key" },
                "ConnectionStrings__Orders": { "kind": "connection-string" }
              }
            }
            """));

    [Fact]
    public async Task The_title_says_what_to_do_and_not_the_value()
    {
        var title = Assert.Single(await Verify.TitlesAsync(Source, """{ "id": "p_abcdefghijkl" }"""));
        Assert.Contains("dotnet secretguard set STRIPE_API_KEY", title, StringComparison.Ordinal);
        Assert.Contains("exposed", title, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("not JSON")]
    [InlineData("""{ "secrets": { "A": { "kind": "nonsense" } } }""")]
    public async Task Without_a_manifest_that_can_be_read_it_is_not_offered(string? manifest) =>
        Assert.Empty(await Verify.TitlesAsync(Source, manifest));

    [Fact]
    public async Task A_name_that_the_manifest_refuses_is_not_offered() =>
        Assert.Empty(await Verify.TitlesAsync($$"""class C { string dotnetPassword = "{{Password}}"; }""", """{ "id": "p_abcdefghijkl" }"""));
}
