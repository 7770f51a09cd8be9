using SecretGuard.Detection;
using Verify = SecretGuard.Analyzers.Tests.Verifier.CSharpAnalyzerVerifier<SecretGuard.Analyzers.CodeAnalyzer>;

namespace SecretGuard.Analyzers.Tests;

/// <summary>SG0002: a string under a name that says it is secret.</summary>
public class SecretNameTests
{
    private static readonly string Password = Sample.Password("names");
    private static readonly string Key = Sample.Of(Charset.Base62, "names", 32);

    [Fact]
    public Task Fields_properties_and_constants_Trigger() => Verify.VerifyAnalyzerAsync($$"""
        class C
        {
            private readonly string _password = {|SG0002:"{{Password}}"|};
            const string ApiKey = {|SG0002:"{{Key}}"|};
            public string ClientSecret { get; set; } = {|SG0002:"{{Key}}"|};
            public static string AccessToken => {|SG0002:"{{Key}}"|};
            public string SigningKey { get { return {|SG0002:"{{Key}}"|}; } }
        }
        """);

    [Fact]
    public Task Locals_and_assignments_Trigger() => Verify.VerifyAnalyzerAsync($$"""
        class C
        {
            string? password;

            void M(string apiKey, bool live)
            {
                var dbPassword = {|SG0002:"{{Password}}"|};
                const string secret = {|SG0002:"{{Key}}"|};
                this.password = {|SG0002:"{{Password}}"|};
                apiKey = {|SG0002:"{{Key}}"|};
                password ??= {|SG0002:"{{Password}}"|};
                System.GC.KeepAlive(dbPassword + secret + apiKey);
            }
        }
        """);

    [Fact]
    public Task Fallbacks_and_branches_Trigger() => Verify.VerifyAnalyzerAsync($$"""
        using System;
        class C
        {
            void M(bool live, int n)
            {
                var password = Environment.GetEnvironmentVariable("PASSWORD") ?? {|SG0002:"{{Password}}"|};
                var apiKey = live ? {|SG0002:"{{Key}}"|} : {|SG0002:"{{Key}}x1"|};
                object secret = n switch { 1 => {|SG0002:"{{Key}}"|}, _ => "" };
                GC.KeepAlive(password + apiKey + secret);
            }
        }
        """);

    [Fact]
    public Task Named_arguments_and_initialisers_Trigger() => Verify.VerifyAnalyzerAsync($$"""
        class Options { public string? Password { get; set; } public string? User { get; set; } }
        class C
        {
            static void Login(string user, string password) { }

            void M()
            {
                Login(user: "bob", password: {|SG0002:"{{Password}}"|});
                var o = new Options { User = "bob", Password = {|SG0002:"{{Password}}"|} };
                var a = new { Password = {|SG0002:"{{Password}}"|} };
                System.GC.KeepAlive((o, a));
            }
        }
        """);

    [Fact]
    public Task Keys_of_indexers_and_dictionaries_Trigger() => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Collections.Generic;
        using Microsoft.Extensions.Configuration;
        class C
        {
            void M(IConfiguration config)
            {
                config["Stripe:ApiKey"] = {|SG0002:"{{Key}}"|};
                var one = new Dictionary<string, string> { ["Jwt:Secret"] = {|SG0002:"{{Key}}"|}, ["Jwt:Issuer"] = "{{Key}}" };
                var two = new Dictionary<string, string> { { "DB_PASSWORD", {|SG0002:"{{Password}}"|} }, { "DB_USER", "{{Password}}" } };
                var three = new KeyValuePair<string, string>("ApiKey", {|SG0002:"{{Key}}"|});
                Environment.SetEnvironmentVariable("API_KEY", {|SG0002:"{{Key}}"|});
                GC.KeepAlive((one, two, three));
            }
        }
        """);

    [Fact]
    public Task Default_parameter_Triggers() => Verify.VerifyAnalyzerAsync($$"""
        class C { void M(string password = {|SG0008:"{{Password}}"|}) { } }
        """);

    [Fact]
    public Task Placeholders_and_references_DoNotTrigger() => Verify.VerifyAnalyzerAsync("""
        class C
        {
            string password = "changeme";
            string apiKey = "your-api-key";
            string secret = "xxxxxxxxxxxxxxxx";
            string token = "${API_TOKEN}";
            string accessToken = "{{ secrets.token }}";
            string clientSecret = "%CLIENT_SECRET%";
            string dbPassword = "<password>";
            string empty = "", signingKey = "";
            string vault = "x", webhookSecret = "@Microsoft.KeyVault(SecretUri=https://vault.example/secrets/x)";
        }
        """);

    [Fact]
    public Task Names_that_are_their_own_value_DoNotTrigger() => Verify.VerifyAnalyzerAsync("""
        using System.Text.Json.Serialization;
        class C
        {
            const string Password = "password";
            const string ApiKey = "Stripe:ApiKey";
            const string AccessTokenKey = "access_token";
            const string ClientSecretSetting = "CLIENT_SECRET";
            [JsonPropertyName("client_secret")] public string? ClientSecret { get; set; }
        }
        """);

    [Fact]
    public Task Names_about_secrets_DoNotTrigger() => Verify.VerifyAnalyzerAsync($$"""
        class C
        {
            string passwordHash = "{{Key}}";
            string partitionKey = "{{Key}}";
            string publicKey = "{{Key}}";
            string cancellationToken = "{{Key}}";
            string passwordPattern = @"^(?=.*\d).{8,}$";
            string primaryKey = "{{Key}}", keyboard = "{{Key}}", tokenizer = "{{Key}}", secretary = "{{Key}}";
            string passwordPolicyUrl = "https://host/{{Key}}";
        }
        """);

    [Fact]
    public Task Prose_and_addresses_DoNotTrigger() => Verify.VerifyAnalyzerAsync("""
        class C
        {
            string password = "The password must have 8 characters.";
            string secret = "/run/secrets/db1";
            string tokenSecret = "https://login.host/oauth2/v2.0/token";
        }
        """);

    [Fact]
    public Task Values_that_are_computed_DoNotTrigger_and_compared_ones_are_SG0007() => Verify.VerifyAnalyzerAsync($$"""
        using System;
        class C
        {
            void M(string password, Func<string, string> read, string[] items)
            {
                var apiKey = read("{{Key}}");
                var secret = Environment.GetEnvironmentVariable("{{Key}}");
                var token = items.Length == 0 ? read("{{Key}}") : null;
                if (password == {|SG0007:"{{Password}}"|}) return;
                Login("bob", {|SG0002:"{{Password}}"|});
                Func<string> clientSecret = () => { return "{{Key}}"; };
                GC.KeepAlive((apiKey, secret, token, clientSecret));
            }

            static void Login(string user, string password) { }
            string Secret { get { Func<string> f = () => "{{Key}}"; return f(); } }
        }
        """);

    [Fact]
    public Task Constants_of_a_class_of_secrets_Trigger_and_of_a_class_of_keys_DoNot() => Verify.VerifyAnalyzerAsync($$"""
        static class FeatureFlagKeys { public const string InviteUsers = "pm-16811-optimize-invite-users"; public const string Other = "{{Key}}"; }
        class Services
        {
            public static class ApiKeys { public const string Maps = {|SG0008:"{{Key}}"|}; public const string TenantId = "{{Key}}"; }
        }
        """);

    [Fact]
    public Task Template_with_holes_DoesNotTrigger() => Verify.VerifyAnalyzerAsync($$"""
        class C
        {
            string N(string a)
            {
                var password = $"{{Sample.Password("user")}}{a}";
                var apiKey = "{{Sample.Password("prefix")}}" + a;
                return password + apiKey;
            }

            string M(string a)
            {
                var password = $"{a}";
                var secret = a + a;
                var token = $"{a}{a}";
                return password + secret + token;
            }
        }
        """);
}
