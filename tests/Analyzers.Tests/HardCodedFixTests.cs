using SecretGuard.Detection;
using Verify = SecretGuard.Analyzers.Tests.Verifier.CSharpCodeFixVerifier<SecretGuard.Analyzers.CodeAnalyzer, SecretGuard.CodeFixes.ReadAtRunTimeFix>;

namespace SecretGuard.Analyzers.Tests;

/// <summary>The fix of SG0003, SG0004, SG0007 and SG0008: literals that are secret because of where they go or stand.</summary>
public class HardCodedFixTests
{
    private const string Environment = "Read from environment variable";
    private static readonly string Key = Sample.Of(Charset.Base62, "hard-coded", 32);
    private static readonly string Password = Sample.Password("hard-coded");

    [Fact]
    public Task What_a_credential_API_is_handed_is_read() => Verify.VerifyCodeFixAsync(
        """
        using System;
        using System.Net;
        using System.Net.Http.Headers;

        class C
        {
            private const string Word = "blue";

            object A() => new NetworkCredential("mailer", "blue"); // kept
            object B() => new NetworkCredential(password: "blue", userName: "mailer");
            object D() => new NetworkCredential("mailer", Word);
            object E()
            {
                var word = "blue";
                return new NetworkCredential(
                    "mailer",
                    word);
            }
        }
        """,
        """
        using System;
        using System.Net;
        using System.Net.Http.Headers;

        class C
        {
            private static readonly string Word = Environment.GetEnvironmentVariable("WORD") ?? throw new InvalidOperationException("WORD is not set");

            object A() => new NetworkCredential("mailer", Environment.GetEnvironmentVariable("PASSWORD") ?? throw new InvalidOperationException("PASSWORD is not set")); // kept
            object B() => new NetworkCredential(password: Environment.GetEnvironmentVariable("PASSWORD") ?? throw new InvalidOperationException("PASSWORD is not set"), userName: "mailer");
            object D() => new NetworkCredential("mailer", Word);
            object E()
            {
                var word = Environment.GetEnvironmentVariable("WORD") ?? throw new InvalidOperationException("WORD is not set");
                return new NetworkCredential(
                    "mailer",
                    word);
            }
        }
        """,
        Environment);

    [Fact]
    public Task The_text_of_a_key_is_read() => Verify.VerifyCodeFixAsync(
        """
        using System;
        using System.Security.Cryptography;
        using System.Text;

        class C
        {
            object A() => new HMACSHA256(Encoding.UTF8.GetBytes("blue"));
            object B(byte[] iv) => Aes.Create().CreateEncryptor(Convert.FromBase64String("Ymx1ZQ=="), iv);
        }
        """,
        """
        using System;
        using System.Security.Cryptography;
        using System.Text;

        class C
        {
            object A() => new HMACSHA256(Encoding.UTF8.GetBytes(Environment.GetEnvironmentVariable("KEY") ?? throw new InvalidOperationException("KEY is not set")));
            object B(byte[] iv) => Aes.Create().CreateEncryptor(Convert.FromBase64String(Environment.GetEnvironmentVariable("RGB_KEY") ?? throw new InvalidOperationException("RGB_KEY is not set")), iv);
        }
        """,
        Environment);

    [Fact]
    public Task What_a_secret_is_compared_with_is_read() => Verify.VerifyCodeFixAsync(
        $$"""
        using System;

        class C
        {
            bool A(string password) => password == "{{Password}}";
            bool B(string apiKey) => apiKey.Equals("{{Key}}", StringComparison.Ordinal);
        }
        """,
        """
        using System;

        class C
        {
            bool A(string password) => password == (Environment.GetEnvironmentVariable("PASSWORD") ?? throw new InvalidOperationException("PASSWORD is not set"));
            bool B(string apiKey) => apiKey.Equals(Environment.GetEnvironmentVariable("API_KEY") ?? throw new InvalidOperationException("API_KEY is not set"), StringComparison.Ordinal);
        }
        """,
        Environment);

    [Fact]
    public Task A_class_of_constants_reads_its_secrets() => Verify.VerifyCodeFixAsync(
        $$"""
        using System;

        static class Constants
        {
            public const string ApiKey = "{{Key}}";
            public const string Host = "host";
        }
        """,
        """
        using System;

        static class Constants
        {
            public static readonly string ApiKey = Environment.GetEnvironmentVariable("API_KEY") ?? throw new InvalidOperationException("API_KEY is not set");
            public const string Host = "host";
        }
        """,
        Environment);

    [Theory]
    [InlineData("object M(string password) => password is \"VALUE\";")]
    [InlineData("object M(string password) => password switch { \"VALUE\" => true, _ => false };")]
    [InlineData("object M(System.Security.Cryptography.Aes aes) => aes.Key = new byte[] { 1, 2, 3, 4 };")]
    [InlineData("object M(byte[] data) => System.Security.Cryptography.HMACSHA256.HashData(\"blue\"u8, data);")]
    public async Task A_pattern_and_bytes_are_left_alone(string member) =>
        Assert.Empty(await Verify.TitlesAsync($$"""class C { {{member.Replace("VALUE", Password, StringComparison.Ordinal)}} }"""));
}
