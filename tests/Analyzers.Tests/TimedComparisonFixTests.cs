using Verify = SecretGuard.Analyzers.Tests.Verifier.CSharpCodeFixVerifier<SecretGuard.Analyzers.CodeAnalyzer, SecretGuard.CodeFixes.Misuse.TimedComparisonFix>;

namespace SecretGuard.Analyzers.Tests;

/// <summary>The fix of SG3001.</summary>
public class TimedComparisonFixTests
{
    private const string Title = "Compare in constant time";

    [Fact]
    public Task Texts_are_compared_by_their_bytes() => Verify.VerifyCodeFixAsync(
        """
        using System;
        using System.Linq;

        class C
        {
            bool A(string presented, string apiKey) => presented == apiKey; // kept
            bool B(string presented, string apiKey) => string.Equals(presented, apiKey, StringComparison.Ordinal);
            bool D(string presented, string apiKey) => !presented.Equals(apiKey) || presented.Trim() != apiKey;
            bool E(byte[] presented, byte[] secretBytes, string secret) => presented.SequenceEqual(secretBytes) && string.CompareOrdinal(secret, "x" + presented.Length) == 0;
            bool F(string? presented, string? apiKey) => apiKey == presented;
            bool G(string? presented, string apiKey) => !(presented != apiKey) && (presented == apiKey ? true : false);
            bool H(string? presented, string apiKey) => presented?.Trim() == apiKey;
        }
        """,
        """
        using System;
        using System.Linq;
        using System.Security.Cryptography;
        using System.Text;

        class C
        {
            bool A(string presented, string apiKey) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(presented), Encoding.UTF8.GetBytes(apiKey)); // kept
            bool B(string presented, string apiKey) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(presented), Encoding.UTF8.GetBytes(apiKey));
            bool D(string presented, string apiKey) => !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(presented), Encoding.UTF8.GetBytes(apiKey)) || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(presented.Trim()), Encoding.UTF8.GetBytes(apiKey));
            bool E(byte[] presented, byte[] secretBytes, string secret) => CryptographicOperations.FixedTimeEquals(presented, secretBytes) && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes("x" + presented.Length));
            bool F(string? presented, string? apiKey) => apiKey is not null && presented is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(apiKey), Encoding.UTF8.GetBytes(presented));
            bool G(string? presented, string apiKey) => !(presented is null || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(presented), Encoding.UTF8.GetBytes(apiKey))) && (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(presented), Encoding.UTF8.GetBytes(apiKey)) ? true : false);
            bool H(string? presented, string apiKey) => presented?.Trim() is { } left && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(apiKey));
        }
        """,
        Title);

    [Fact]
    public Task A_header_that_is_missing_lets_nobody_in() => Verify.VerifyCodeFixAsync(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.Configuration;

        static class C
        {
            static bool M(HttpContext context, IConfiguration configuration)
            {
                var apiKey = configuration["ApiKey"];
                if (context.Request.Headers["X-Api-Key"] != apiKey)
                {
                    return false;
                }

                return true;
            }
        }
        """,
        """
        using System.Security.Cryptography;
        using System.Text;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.Configuration;

        static class C
        {
            static bool M(HttpContext context, IConfiguration configuration)
            {
                var apiKey = configuration["ApiKey"];
                if ((string?)context.Request.Headers["X-Api-Key"] is not { } left || apiKey is null || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(apiKey)))
                {
                    return false;
                }

                return true;
            }
        }
        """,
        Title);

    [Fact]
    public Task Two_headers_in_one_condition_do_not_share_a_variable() => Verify.VerifyCodeFixAsync(
        """
        using System.Security.Cryptography;
        using System.Text;
        using Microsoft.AspNetCore.Http;

        class C
        {
            bool M(IHeaderDictionary headers, string apiKey, string secret) => headers["X-One"] == apiKey || headers["X-Two"] == secret;
        }
        """,
        """
        using System.Security.Cryptography;
        using System.Text;
        using Microsoft.AspNetCore.Http;

        class C
        {
            bool M(IHeaderDictionary headers, string apiKey, string secret) => ((string?)headers["X-One"] is { } left && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(apiKey))) || ((string?)headers["X-Two"] is { } left2 && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(left2), Encoding.UTF8.GetBytes(secret)));
        }
        """,
        Title);

    [Fact]
    public Task Directives_come_below_the_licence_and_above_the_documentation() => Verify.VerifyCodeFixAsync(
        """
        // The licence.

        /// <summary>Of something.</summary>
        class C
        {
            bool A(string presented, string apiKey) => presented == apiKey;
        }
        """,
        """
        // The licence.

        using System.Security.Cryptography;
        using System.Text;

        /// <summary>Of something.</summary>
        class C
        {
            bool A(string presented, string apiKey) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(presented), Encoding.UTF8.GetBytes(apiKey));
        }
        """,
        Title);

    [Fact]
    public Task Directives_join_those_in_the_namespace() => Verify.VerifyCodeFixAsync(
        """
        namespace N
        {
            using System;
            using System.Text;
            using Microsoft.Extensions.Logging;

            class Encoding { }

            class C { bool A(string presented, string apiKey) => presented == apiKey; }
        }
        """,
        """
        namespace N
        {
            using System;
            using System.Security.Cryptography;
            using System.Text;
            using Microsoft.Extensions.Logging;

            class Encoding { }

            class C { bool A(string presented, string apiKey) => CryptographicOperations.FixedTimeEquals(global::System.Text.Encoding.UTF8.GetBytes(presented), global::System.Text.Encoding.UTF8.GetBytes(apiKey)); }
        }
        """,
        Title);

    [Fact]
    public Task Top_level_statements_are_fixed() => Verify.VerifyCodeFixAsync(
        """
        using System;

        var apiKey = Console.ReadLine()!;
        if (apiKey == args[0])
            Console.WriteLine("in");
        """,
        """
        using System;
        using System.Security.Cryptography;
        using System.Text;

        var apiKey = Console.ReadLine()!;
        if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(apiKey), Encoding.UTF8.GetBytes(args[0])))
            Console.WriteLine("in");
        """,
        Title);

    [Theory]
    [InlineData("string.Compare(presented, apiKey) == 0")]
    [InlineData("string.CompareOrdinal(presented, apiKey) < 0")]
    public async Task What_asks_something_else_is_left_alone(string comparison) =>
        Assert.Empty(await Verify.TitlesAsync($$"""
            class C { bool M(string presented, string apiKey) => {{comparison}}; }
            """));
}
