using SecretGuard.Detection;
using Verify = SecretGuard.Analyzers.Tests.Verifier.CSharpCodeFixVerifier<SecretGuard.Analyzers.CodeAnalyzer, SecretGuard.CodeFixes.ReadAtRunTimeFix>;

namespace SecretGuard.Analyzers.Tests;

/// <summary>The fix of SG0001, SG0002 and SG0005. Every fixed source compiles without a new warning, also under Fix All.</summary>
public class ReadAtRunTimeFixTests
{
    private const string Environment = "Read from environment variable";
    private const string Configuration = "Read from configuration";

    private static readonly string Password = Sample.Password("fix");
    private static readonly string Key = Sample.Of(Charset.Base62, "fix", 32);
    private static readonly string Token = Sample.WithCrc("ghp_");

    [Fact]
    public Task Fields_and_properties_read_the_environment() => Verify.VerifyCodeFixAsync(
        $$"""
        using System;

        class Mail
        {
            // The relay's.
            private readonly string _smtpPassword = "{{Password}}"; // kept
            public string ApiKey { get; set; } = "{{Key}}";
            public string? AccessToken => "{{Token}}";
            string password2 = "{{Password}}";
        }
        """,
        """
        using System;

        class Mail
        {
            // The relay's.
            private readonly string _smtpPassword = Environment.GetEnvironmentVariable("SMTP_PASSWORD") ?? throw new InvalidOperationException("SMTP_PASSWORD is not set"); // kept
            public string ApiKey { get; set; } = Environment.GetEnvironmentVariable("API_KEY") ?? throw new InvalidOperationException("API_KEY is not set");
            public string? AccessToken => Environment.GetEnvironmentVariable("ACCESS_TOKEN") ?? throw new InvalidOperationException("ACCESS_TOKEN is not set");
            string password2 = Environment.GetEnvironmentVariable("PASSWORD2") ?? throw new InvalidOperationException("PASSWORD2 is not set");
        }
        """,
        Environment);

    [Fact]
    public Task Without_using_System_names_are_qualified() => Verify.VerifyCodeFixAsync(
        $$"""
        class C { string apiKey = "{{Key}}"; }
        """,
        """
        class C { string apiKey = System.Environment.GetEnvironmentVariable("API_KEY") ?? throw new System.InvalidOperationException("API_KEY is not set"); }
        """,
        Environment);

    [Fact]
    public Task A_name_that_hides_Environment_is_qualified() => Verify.VerifyCodeFixAsync(
        $$"""
        using System;
        class C { string apiKey = "{{Key}}"; static string Environment => ""; }
        """,
        """
        using System;
        class C { string apiKey = System.Environment.GetEnvironmentVariable("API_KEY") ?? throw new InvalidOperationException("API_KEY is not set"); static string Environment => ""; }
        """,
        Environment);

    [Fact]
    public Task Constants_become_variables() => Verify.VerifyCodeFixAsync(
        $$"""
        using System;

        public class C
        {
            /// <summary>Of the shop.</summary>
            public const string ApiKey = "{{Key}}";

            // Internal.
            const string Secret = "{{Key}}";

            void M()
            {
                // Local.
                const string password = "{{Password}}";
                Console.WriteLine(ApiKey.Length + Secret.Length + password.Length);
            }
        }
        """,
        """
        using System;

        public class C
        {
            /// <summary>Of the shop.</summary>
            public static readonly string ApiKey = Environment.GetEnvironmentVariable("API_KEY") ?? throw new InvalidOperationException("API_KEY is not set");

            // Internal.
            static readonly string Secret = Environment.GetEnvironmentVariable("SECRET") ?? throw new InvalidOperationException("SECRET is not set");

            void M()
            {
                // Local.
                string password = Environment.GetEnvironmentVariable("PASSWORD") ?? throw new InvalidOperationException("PASSWORD is not set");
                Console.WriteLine(ApiKey.Length + Secret.Length + password.Length);
            }
        }
        """,
        Environment);

    [Fact]
    public Task Expressions_keep_their_meaning() => Verify.VerifyCodeFixAsync(
        $$"""
        using System;
        using System.Collections.Generic;

        string? given = args.Length > 0 ? args[0] : null;
        var password = given ?? "{{Password}}";
        var apiKey = args.Length > 1 ? "{{Key}}" : "";
        var header = "Bearer {{Token}}";
        var url = "https://host/?t={{Token}}&x=1";
        var length = "{{Token}}".Length;
        var list = new List<string> { "{{Token}}" };
        var keys = new Dictionary<string, string> { ["Stripe:ApiKey"] = "{{Key}}" };
        Console.WriteLine(password + apiKey + header + url + length + list + keys);
        """,
        """
        using System;
        using System.Collections.Generic;

        string? given = args.Length > 0 ? args[0] : null;
        var password = given ?? Environment.GetEnvironmentVariable("PASSWORD") ?? throw new InvalidOperationException("PASSWORD is not set");
        var apiKey = args.Length > 1 ? (Environment.GetEnvironmentVariable("API_KEY") ?? throw new InvalidOperationException("API_KEY is not set")) : "";
        var header = "Bearer " + (Environment.GetEnvironmentVariable("HEADER") ?? throw new InvalidOperationException("HEADER is not set"));
        var url = "https://host/?t=" + (Environment.GetEnvironmentVariable("URL") ?? throw new InvalidOperationException("URL is not set")) + "&x=1";
        var length = (Environment.GetEnvironmentVariable("GITHUB_PAT") ?? throw new InvalidOperationException("GITHUB_PAT is not set")).Length;
        var list = new List<string> { Environment.GetEnvironmentVariable("GITHUB_PAT") ?? throw new InvalidOperationException("GITHUB_PAT is not set") };
        var keys = new Dictionary<string, string> { ["Stripe:ApiKey"] = Environment.GetEnvironmentVariable("Stripe__ApiKey") ?? throw new InvalidOperationException("Stripe__ApiKey is not set") };
        Console.WriteLine(password + apiKey + header + url + length + list + keys);
        """,
        Environment);

    [Fact]
    public Task Connection_strings_are_read_as_a_whole() => Verify.VerifyCodeFixAsync(
        $$"""
        using System;

        class Db
        {
            string ordersConnectionString = "Server=db;User Id=app;Password={{Password}}";
            string connection = "Server=db;" + "User Id=app;Password={{Password}}";
            string Of(string host) => "Server=" + host + ";Password={{Password}};Port=1";
        }
        """,
        """
        using System;

        class Db
        {
            string ordersConnectionString = Environment.GetEnvironmentVariable("ConnectionStrings__Orders") ?? throw new InvalidOperationException("ConnectionStrings__Orders is not set");
            string connection = Environment.GetEnvironmentVariable("ConnectionStrings__Default") ?? throw new InvalidOperationException("ConnectionStrings__Default is not set");
            string Of(string host) => "Server=" + host + (";Password=" + (Environment.GetEnvironmentVariable("DATABASE_PASSWORD") ?? throw new InvalidOperationException("DATABASE_PASSWORD is not set")) + ";Port=1");
        }
        """,
        Environment);

    [Fact]
    public Task Interpolated_text_gets_a_hole() => Verify.VerifyCodeFixAsync(
        $$"""
        using System;

        class C
        {
            string A(string user) => $"{user}:{{Token}}@host";
            string B(string host) => $"Host={host};Password={{Password}}";
        }
        """,
        """
        using System;

        class C
        {
            string A(string user) => $"{user}:{(Environment.GetEnvironmentVariable("GITHUB_PAT") ?? throw new InvalidOperationException("GITHUB_PAT is not set"))}@host";
            string B(string host) => $"Host={host};Password={(Environment.GetEnvironmentVariable("DATABASE_PASSWORD") ?? throw new InvalidOperationException("DATABASE_PASSWORD is not set"))}";
        }
        """,
        Environment);

    [Fact]
    public Task Configuration_of_a_parameter_a_field_or_a_builder_is_read() => Verify.VerifyCodeFixAsync(
        $$"""
        using System;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.Configuration;

        class StripeClient(IConfiguration configuration)
        {
            private readonly string apiKey = "{{Key}}";

            void M() => Console.WriteLine(configuration["x"] + apiKey);
        }

        class Mailer
        {
            private readonly IConfiguration _settings;

            public Mailer(IConfigurationRoot root) => _settings = root;

            void Send()
            {
                const string smtpPassword = "{{Password}}";
                var connectionString = "Server=db;User Id=app;Password={{Password}}";
                Console.WriteLine(smtpPassword + connectionString + _settings);
            }
        }

        static class Startup
        {
            static string Secret(WebApplicationBuilder builder)
            {
                string jwtSigningKey = "{{Key}}";
                return jwtSigningKey;
            }
        }
        """,
        """
        using System;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.Configuration;

        class StripeClient(IConfiguration configuration)
        {
            private readonly string apiKey = configuration["Stripe:ApiKey"] ?? throw new InvalidOperationException("Stripe:ApiKey is not set");

            void M() => Console.WriteLine(configuration["x"] + apiKey);
        }

        class Mailer
        {
            private readonly IConfiguration _settings;

            public Mailer(IConfigurationRoot root) => _settings = root;

            void Send()
            {
                string smtpPassword = _settings["Smtp:Password"] ?? throw new InvalidOperationException("Smtp:Password is not set");
                var connectionString = _settings["ConnectionStrings:Default"] ?? throw new InvalidOperationException("ConnectionStrings:Default is not set");
                Console.WriteLine(smtpPassword + connectionString + _settings);
            }
        }

        static class Startup
        {
            static string Secret(WebApplicationBuilder builder)
            {
                string jwtSigningKey = builder.Configuration["Jwt:SigningKey"] ?? throw new InvalidOperationException("Jwt:SigningKey is not set");
                return jwtSigningKey;
            }
        }
        """,
        Configuration);

    [Fact]
    public async Task Titles_name_the_setting_and_never_the_value() =>
        Assert.Equal(
            ["Read from environment variable 'STRIPE_API_KEY'", "Read from configuration 'Stripe:ApiKey'"],
            await Verify.TitlesAsync($$"""
                using Microsoft.Extensions.Configuration;
                class C
                {
                    string M(IConfiguration c)
                    {
                        var stripeApiKey = "{{Token}}";
                        return stripeApiKey + c;
                    }
                }
                """));

    [Theory]
    [InlineData("class C { void M(string password = \"VALUE\") { } }")]
    [InlineData("class C { const string ApiKey = \"VALUE\"; [System.Obsolete(ApiKey)] void M() { } }")]
    [InlineData("class C { const string ApiKey = \"VALUE\"; bool M(string s) => s switch { ApiKey => true, _ => false }; }")]
    [InlineData("class C { const string ApiKey = \"VALUE\"; const string Copy = ApiKey + \"x\"; }")]
    [InlineData("class C { const string ApiKey = \"VALUE\", Other = \"x\"; }")]
    [InlineData("class C { void M() { const string apiKey = \"VALUE\"; System.Func<string> f = static () => apiKey; f(); } }")]
    [InlineData("class A : System.Attribute { public string? Password { get; set; } } [A(Password = \"VALUE\")] class C { }")]
    public async Task Where_a_constant_is_required_no_fix_is_offered(string source) =>
        Assert.Empty(await Verify.TitlesAsync(source.Replace("VALUE", Key, StringComparison.Ordinal)));

    [Theory]
    [InlineData("class C { IConfiguration c = null!; string apiKey = \"VALUE\"; }")]
    [InlineData("class C { IConfiguration c = null!; static void M() { var apiKey = \"VALUE\"; System.GC.KeepAlive(apiKey); } }")]
    [InlineData("class C { void M() { var apiKey = \"VALUE\"; IConfiguration c = null!; System.GC.KeepAlive((apiKey, c)); } }")]
    [InlineData("class C(IConfiguration c) { static string apiKey = \"VALUE\"; string M() => apiKey + c; }")]
    [InlineData("class C(IConfiguration c) { const string ApiKey = \"VALUE\"; string M() => ApiKey + c; }")]
    [InlineData("class C { IConfiguration c = null!; C(string password) { } C() : this(password: \"VALUE\") { } }")]
    [InlineData("class C { void M(IConfiguration c) { c[\"ApiKey\"] = \"VALUE\"; } }")]
    public async Task Configuration_out_of_reach_is_not_offered(string source) =>
        Assert.All(
            await Verify.TitlesAsync("using Microsoft.Extensions.Configuration; " + source.Replace("VALUE", Key, StringComparison.Ordinal)),
            title => Assert.StartsWith(Environment, title, StringComparison.Ordinal));
}
