using Verify = SecretGuard.Analyzers.Tests.Verifier.CSharpCodeFixVerifier<SecretGuard.Analyzers.CodeAnalyzer, SecretGuard.CodeFixes.Leaks.ExceptionMessageFix>;

namespace SecretGuard.Analyzers.Tests;

/// <summary>The fixes of SG2003.</summary>
public class ExceptionMessageFixTests
{
    [Fact]
    public Task The_name_stands_where_the_value_was() => Verify.VerifyCodeFixAsync(
        """"
        using System;
        using Microsoft.Extensions.Configuration;
        class Options { public string? ClientSecret { get; set; } }
        class C
        {
            private readonly string _apiKey = "";
            void A(string password) => throw new InvalidOperationException($"cannot log in with {password,10}"); // kept
            void B(string apiKey, Exception inner) => throw new InvalidOperationException("bad key " + apiKey + "!", inner);
            void D(string user, string secret) => throw new ArgumentException(string.Format("{0}: {1}", user, secret));
            Exception E(Options options) => new Exception($"refused: {options.ClientSecret}");
            Exception F(Options? options) => new Exception($"refused: {options?.ClientSecret}");
            Exception G() => new Exception("bad " + Environment.GetEnvironmentVariable("STRIPE_API_KEY"));
            Exception H(IConfiguration c) => new Exception($"bad {c["Jwt:Secret"]}");
            Exception I(IConfiguration c) => new Exception($"""cannot open "{c.GetConnectionString("Orders")}" """);
            Exception J() => new Exception(message: $"refused: {this._apiKey}");
            Exception K(string? password) => new Exception("bad " + (password ?? "nothing"));
        }
        """",
        """"
        using System;
        using Microsoft.Extensions.Configuration;
        class Options { public string? ClientSecret { get; set; } }
        class C
        {
            private readonly string _apiKey = "";
            void A(string password) => throw new InvalidOperationException($"cannot log in with {nameof(password),10}"); // kept
            void B(string apiKey, Exception inner) => throw new InvalidOperationException("bad key " + nameof(apiKey) + "!", inner);
            void D(string user, string secret) => throw new ArgumentException(string.Format("{0}: {1}", user, nameof(secret)));
            Exception E(Options options) => new Exception($"refused: {nameof(options.ClientSecret)}");
            Exception F(Options? options) => new Exception($"refused: ClientSecret");
            Exception G() => new Exception("bad " + "STRIPE_API_KEY");
            Exception H(IConfiguration c) => new Exception($"bad Jwt:Secret");
            Exception I(IConfiguration c) => new Exception($"""cannot open "Orders" """);
            Exception J() => new Exception(message: $"refused: {nameof(this._apiKey)}");
            Exception K(string? password) => new Exception("bad " + nameof(password));
        }
        """",
        "Name");

    [Fact]
    public Task The_value_goes() => Verify.VerifyCodeFixAsync(
        """"
        using System;
        class C
        {
            void A(string password) => throw new InvalidOperationException($"cannot log in with '{password}' now");
            void B(string apiKey) => throw new InvalidOperationException("bad key " + apiKey + "!");
            void D(string user, string secret) => throw new ArgumentException(string.Format("{0}: {1}", user, secret));
            void E(string password) => throw new ArgumentOutOfRangeException(nameof(password), password, "too long");
            void F(string password) => throw new ArgumentOutOfRangeException(paramName: nameof(password), actualValue: password, message: "too long");
            void G(string password)
            {
                try
                {
                    B(password);
                }
                catch (Exception e)
                {
                    e.Data["password"] = password;
                    e.Data.Add("again", password);
                    Console.WriteLine(e);
                    throw;
                }
            }
        }
        """",
        """"
        using System;
        class C
        {
            void A(string password) => throw new InvalidOperationException($"cannot log in with now");
            void B(string apiKey) => throw new InvalidOperationException("bad key " + "!");
            void D(string user, string secret) => throw new ArgumentException(string.Format("{0}:", user));
            void E(string password) => throw new ArgumentOutOfRangeException(nameof(password), "too long");
            void F(string password) => throw new ArgumentOutOfRangeException(paramName: nameof(password), message: "too long");
            void G(string password)
            {
                try
                {
                    B(password);
                }
                catch (Exception e)
                {
                    Console.WriteLine(e);
                    throw;
                }
            }
        }
        """",
        "Take");

    [Fact]
    public Task A_marker_stands_where_there_is_neither_name_nor_message() => Verify.VerifyCodeFixAsync(
        """"
        using System;
        try
        {
            Console.WriteLine();
        }
        catch (Exception e)
        {
            e.Data["p"] = Environment.GetEnvironmentVariable("API_KEY");
            throw;
        }
        """",
        """"
        using System;
        try
        {
            Console.WriteLine();
        }
        catch (Exception e)
        {
            e.Data["p"] = "***";
            throw;
        }
        """",
        "Write");

    [Fact]
    public async Task Titles_say_what_happens() =>
        Assert.Equal(
            ["Name 'Jwt:Secret' in the exception in place of its value", "Take the value of the secret out of the message", "Write *** in place of the secret"],
            await Verify.TitlesAsync("""
                using System;
                using Microsoft.Extensions.Configuration;
                class C { Exception M(IConfiguration c) => new Exception($"bad {c["Jwt:Secret"]}"); }
                """));

    [Theory]
    [InlineData("throw new Exception(\"bad \" + (text = password))")]
    [InlineData("throw new Exception(text = password)")]
    public async Task What_does_more_than_show_a_value_is_left_alone(string code) =>
        Assert.Empty(await Verify.TitlesAsync(
            $$"""
            using System;
            class C { string text = ""; void M(string password) => {{code}}; }
            """));
}
