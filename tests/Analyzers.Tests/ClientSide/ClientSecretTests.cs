using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Analyzers.Tests.Verifier;
using Verify = SecretGuard.Analyzers.Tests.Verifier.CSharpAnalyzerVerifier<SecretGuard.Analyzers.ClientSide.ClientSecretAnalyzer>;

namespace SecretGuard.Analyzers.Tests.ClientSide;

/// <summary>SG4001: code that reads a secret in a static project, or in a client project.</summary>
public class ClientSecretTests
{
    private const string Manifest = """{ "secrets": { "PORTAL_API_KEY": { "kind": "public" }, "WEATHER": {}, "Billing__Account": {}, "ConnectionStrings__Tiles": { "kind": "public" } } }""";

    [Fact]
    public Task Environment_Triggers() => Verify.VerifyAnalyzerAsync("""
        using System;
        using static System.Environment;
        class C
        {
            private const string Prefix = "STRIPE_";
            string? a = [|Environment.GetEnvironmentVariable("STRIPE_API_KEY")|];
            string? b = [|GetEnvironmentVariable(Prefix + "API_KEY", EnvironmentVariableTarget.Process)|];
            string? c = [|Environment.GetEnvironmentVariable("WEATHER")|]?.Trim();
            string D => [|Environment.GetEnvironmentVariable("Smtp__Password")|] ?? throw new InvalidOperationException();
        }
        """, Static(Manifest));

    [Fact]
    public Task Configuration_Triggers() => Verify.VerifyAnalyzerAsync("""
        using Microsoft.Extensions.Configuration;
        class C(IConfiguration configuration, ConfigurationManager manager, IConfigurationSection section, string name)
        {
            string? a = [|configuration["Stripe:ApiKey"]|];
            string? b = [|configuration.GetConnectionString("Orders")|];
            string? c = [|manager.GetConnectionString(name)|];
            string? d = [|manager.GetValue<string>("Jwt:Secret")|];
            object e = [|configuration.GetSection("Smtp:Password")|];
            string? f = [|configuration.GetSection("Stripe").GetSection("Live")["ApiKey"]|];
            string? g = [|section["password"]|];
            string? h = [|configuration["weather"]|];
            object i = [|configuration.GetRequiredSection("Billing")|].GetChildren();
            string? j = [|configuration.GetSection("Billing")["Account"]|];
            string? k = [|configuration.GetSection("Smtp").GetValue("Password", "")|];
            string? l = [|configuration.GetRequiredSection("Smtp")["Password"]|];
        }
        """, Static(Manifest));

    [Fact]
    public Task Options_and_what_secret_managers_return_Trigger() => Verify.VerifyAnalyzerAsync("""
        using Microsoft.Extensions.Options;
        class Stripe { public string ApiKey { get; set; } = ""; public string Currency { get; set; } = ""; }
        class SmtpSettings { public string Password { get; set; } = ""; public string Host { get; set; } = ""; }
        class KeyVaultSecret { public string Value => ""; }
        class C(IOptions<Stripe> options, IOptionsMonitor<Stripe> monitor, SmtpSettings smtp, KeyVaultSecret secret)
        {
            string a = [|options.Value.ApiKey|];
            string b = [|monitor.CurrentValue.ApiKey|] + [|monitor.Get("live").ApiKey|];
            string c = [|smtp.Password|];
            string d = [|secret.Value|];
        }
        """, Static());

    [Fact]
    public Task Ordinary_and_public_names_writes_and_what_is_typed_DoNotTrigger() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.Collections.Generic;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.Options;
        class Stripe { public string ApiKey { get; set; } = ""; public string Currency { get; set; } = ""; }
        class Login { public string Password { get; set; } = ""; }
        class C(IConfiguration configuration, IOptions<Stripe> options, Login login, Dictionary<string, string> cache, string name)
        {
            string? a = Environment.GetEnvironmentVariable("HOME") + Environment.GetEnvironmentVariable(name);
            string? b = Environment.GetEnvironmentVariable("PORTAL_API_KEY") + configuration["Maps_Api_Key"] + configuration[name];
            string? c = configuration["Api:BaseUrl"] + configuration.GetValue<int>("Retries") + configuration.GetConnectionString("Tiles");
            object d = configuration.GetSection("Api");
            string e = options.Value.Currency + login.Password + cache["password"] + nameof(options.Value.ApiKey);
            void M(string value) => (configuration["Stripe:ApiKey"], options.Value.ApiKey) = (value, value);
            void N(string value) { configuration["Stripe:ApiKey"] = value; options.Value.ApiKey = value; }
            // secretguard:allow SG4001 read while the site is built
            string? f = Environment.GetEnvironmentVariable("API_TOKEN");
        }
        """, Static(Manifest));

    [Theory]
    [InlineData("server")]
    [InlineData("library")]
    [InlineData("")]
    [InlineData(null)]
    public Task Other_projects_DoNotTrigger(string? kind) => Verify.VerifyAnalyzerAsync(
        """class C { string? a = System.Environment.GetEnvironmentVariable("API_KEY"); }""",
        kind is null ? null : TestFile.Options([("_SecretGuardOutput", kind)]));

    [Fact]
    public Task Secret_reference_of_the_project_file_Triggers() => Verify.VerifyAnalyzerAsync(
        """class C { string? a = [|System.Environment.GetEnvironmentVariable("WEATHER")|], b = System.Environment.GetEnvironmentVariable("SEASON"); }""",
        TestFile.Options([("_SecretGuardOutput", "Static"), ("_SecretGuardReferenced", "TILES,WEATHER")]));

    [Fact]
    public Task Manifest_that_the_package_did_not_hand_over_says_nothing() => Verify.VerifyAnalyzerAsync(
        """class C { string? a = System.Environment.GetEnvironmentVariable("WEATHER"), b = [|System.Environment.GetEnvironmentVariable("PORTAL_API_KEY")|]; }""",
        TestFile.Options([("_SecretGuardOutput", "static")], new TestFile("/app/secretguard.json", Manifest, isMarked: false)));

    [Fact]
    public Task Keys_that_are_made_for_browsers_DoNotTrigger() => Verify.VerifyAnalyzerAsync(
        """class C { string? a = System.Environment.GetEnvironmentVariable("GOOGLE_MAPS_API_KEY"), b = System.Environment.GetEnvironmentVariable("FIREBASE_API_KEY"); }""",
        TestFile.Options([("_SecretGuardOutput", "static")]));

    [Theory]
    [InlineData("static", DiagnosticSeverity.Error, "'API_KEY' is read in a static project, whose output everybody can download. Keep it on a server, and let that do what needs the secret.")]
    [InlineData("client", DiagnosticSeverity.Warning, "'API_KEY' is read in a client project, which runs on its users' machines. Keep it on a server, and let that do what needs the secret.")]
    public async Task Severity_and_message_are_the_kinds(string kind, DiagnosticSeverity severity, string message)
    {
        var compilation = TestCompilation.Create("""class C { string? a = System.Environment.GetEnvironmentVariable("API_KEY"); }""");
        var found = Assert.Single(await Verify.RunAsync(compilation, TestFile.Options([("_SecretGuardOutput", kind)])));
        Assert.Equal((severity, message), (found.Severity, found.GetMessage(CultureInfo.InvariantCulture)));
    }

    private static AnalyzerOptions Static(string manifest = "{}") =>
        TestFile.Options([("_SecretGuardOutput", "static")], new TestFile("/app/secretguard.json", manifest, isMarked: true));
}
