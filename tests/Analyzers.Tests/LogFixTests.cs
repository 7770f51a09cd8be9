using Microsoft.CodeAnalysis.CodeFixes;
using Verify = SecretGuard.Analyzers.Tests.Verifier.CSharpCodeFixVerifier<SecretGuard.Analyzers.CodeAnalyzer, SecretGuard.CodeFixes.Leaks.LogFix>;

namespace SecretGuard.Analyzers.Tests;

/// <summary>The fixes of SG2001. Every fixed source compiles without a new warning and without the diagnostic, also under Fix All.</summary>
public class LogFixTests
{
    private const string Mask = "Log ***";
    private const string Remove = "Take";

    [Fact]
    public Task A_marker_stands_where_the_value_was() => Verify.VerifyCodeFixAsync(
        """"
        using System;
        using System.Collections.Generic;
        using System.Text;
        using Microsoft.Extensions.Logging;
        class Options { public string? ApiKey { get; set; } }
        static partial class C
        {
            static readonly Action<ILogger, string, Exception?> Refused = LoggerMessage.Define<string>(LogLevel.Warning, 1, "{Text} was refused");
            static void A(ILogger logger, Options options) => logger.LogInformation("with {Text}", options.ApiKey); // kept
            static void B(ILogger logger, string user, string apiKey) => logger.LogError(new Exception(), $"{user}: {apiKey,10:x}");
            static void D(ILogger logger, string clientSecret) => Refused(logger, clientSecret, null);
            static void E(ILogger logger, string clientSecret) => logger.Log(LogLevel.Debug, 1, clientSecret, null, (text, _) => text);
            static void F(ILogger logger, string password) => logger.LogInformation("pair {Pair}", new KeyValuePair<string, string>("p", password));
            static void G(ILogger logger, string password) => logger.LogInformation("with {Object}", new { Text = password, password });
            static void H(ILogger logger, string password) => logger.LogInformation(message: "with {Text}", args: password);
            static void I(ILogger logger, string password) => logger.LogInformation("with {Text}", new object[] { 1, password });
            static void J(ILogger logger, string password) => logger.LogInformation("with {Text}", Convert.ToBase64String(Encoding.UTF8.GetBytes(password.Trim())));
            static void K(ILogger logger, Options? options, bool isOpen) => logger.LogInformation("with {Text}", isOpen ? options?.ApiKey ?? "none" : "closed");
            static void L(ILogger logger, string password) =>
                logger.LogInformation(
                    $"""
                    with "{password}"
                    """);
            static void M(ILogger logger, string user, string password) => logger.LogInformation(string.Join(", ", new[] { user, password }) + password);
        }
        """",
        """"
        using System;
        using System.Collections.Generic;
        using System.Text;
        using Microsoft.Extensions.Logging;
        class Options { public string? ApiKey { get; set; } }
        static partial class C
        {
            static readonly Action<ILogger, string, Exception?> Refused = LoggerMessage.Define<string>(LogLevel.Warning, 1, "{Text} was refused");
            static void A(ILogger logger, Options options) => logger.LogInformation("with {Text}", "***"); // kept
            static void B(ILogger logger, string user, string apiKey) => logger.LogError(new Exception(), $"{user}: ***");
            static void D(ILogger logger, string clientSecret) => Refused(logger, "***", null);
            static void E(ILogger logger, string clientSecret) => logger.Log(LogLevel.Debug, 1, "***", null, (text, _) => text);
            static void F(ILogger logger, string password) => logger.LogInformation("pair {Pair}", new KeyValuePair<string, string>("p", "***"));
            static void G(ILogger logger, string password) => logger.LogInformation("with {Object}", new { Text = "***", password = "***" });
            static void H(ILogger logger, string password) => logger.LogInformation(message: "with {Text}", args: "***");
            static void I(ILogger logger, string password) => logger.LogInformation("with {Text}", new object[] { 1, "***" });
            static void J(ILogger logger, string password) => logger.LogInformation("with {Text}", "***");
            static void K(ILogger logger, Options? options, bool isOpen) => logger.LogInformation("with {Text}", isOpen ? "***" : "closed");
            static void L(ILogger logger, string password) =>
                logger.LogInformation(
                    $"""
                    with "***"
                    """);
            static void M(ILogger logger, string user, string password) => logger.LogInformation(string.Join(", ", new[] { user, "***" }) + "***");
        }
        """",
        Mask);

    [Fact]
    public Task A_hole_and_what_fills_it_go_together() => Verify.VerifyCodeFixAsync(
        """"
        using System;
        using Microsoft.Extensions.Logging;
        static class C
        {
            static void A(ILogger logger, string user, string password, int port) => logger.LogInformation("{User} with '{Password}' at {Port}", user, password, port);
            static void B(ILogger logger, string password) => logger.LogInformation("with {Password}.", password);
            static void D(ILogger logger, string user, string password) => logger.LogInformation(@"{{user}} {User:x} " + "({@Password,10})", user, password);
            static void E(ILogger logger, string password, string apiKey) => logger.LogInformation("{Password} {ApiKey}", password, apiKey);
            static void F(ILogger logger, string user, string password) => logger.LogInformation(string.Format("{0} with {1}", user, password));
            static void G(ILogger logger, string user, string password) => logger.LogInformation("{User} {Password}", new object[] { user, password });
            static void H(ILogger logger, string user, string password) => logger.LogInformation("{Password} {User}", new object[] { password, user });
            static void I(ILogger logger, string user, string password) => logger.LogInformation($"{user} with '{password}'");
            static void J(ILogger logger, string user, string password) => logger.LogInformation(user + ": " + password);
            static void K(ILogger logger, string user, string password) => logger.LogInformation(
                """
                {User}
                {Password}
                """,
                user, // who
                password);
        }
        """",
        """"
        using System;
        using Microsoft.Extensions.Logging;
        static class C
        {
            static void A(ILogger logger, string user, string password, int port) => logger.LogInformation("{User} with at {Port}", user, port);
            static void B(ILogger logger, string password) => logger.LogInformation("with.");
            static void D(ILogger logger, string user, string password) => logger.LogInformation(@"{{user}} {User:x} " + "", user);
            static void E(ILogger logger, string password, string apiKey) => logger.LogInformation("");
            static void F(ILogger logger, string user, string password) => logger.LogInformation(string.Format("{0} with", user));
            static void G(ILogger logger, string user, string password) => logger.LogInformation("{User}", new object[] { user });
            static void H(ILogger logger, string user, string password) => logger.LogInformation("{User}", new object[] { user });
            static void I(ILogger logger, string user, string password) => logger.LogInformation($"{user} with");
            static void J(ILogger logger, string user, string password) => logger.LogInformation(user + ": ");
            static void K(ILogger logger, string user, string password) => logger.LogInformation(
                """
                {User}
                
                """,
                user);
        }
        """",
        Remove);

    [Theory]
    [InlineData("logger.LogInformation(\"{1} {0}\", password, user)")]
    [InlineData("logger.LogInformation(string.Format(\"{0} {1}\", password, user))")]
    [InlineData("logger.LogInformation(Text, password)")]
    [InlineData("logger.LogInformation(message: \"{A}\", args: password)")]
    [InlineData("logger.LogInformation(password)")]
    public async Task Where_hole_and_value_cannot_be_told_only_a_marker_is_offered(string call) =>
        Assert.Equal(
            ["Log *** in place of 'password'"],
            await Verify.TitlesAsync(
                $$"""
                using Microsoft.Extensions.Logging;
                class C { const string Text = "{A}"; void M(ILogger logger, string user, string password) => {{call}}; }
                """));

    [Theory]
    [InlineData("logger.LogInformation(\"{A}\", Checked(password, ref count))")]
    [InlineData("logger.LogInformation(\"{A}\", text = password)")]
    [InlineData("logger.LogInformation(text = \"of \" + password)")]
    public async Task What_does_more_than_show_a_value_is_left_alone(string call) =>
        Assert.Empty(await Verify.TitlesAsync(
            $$"""
            using Microsoft.Extensions.Logging;
            class C
            {
                string text = "";
                int count;
                void M(ILogger logger, string password) => {{call}};
                static string Checked(string text, ref int count) => text + count++;
            }
            """));

    [Fact]
    public async Task Titles_never_hold_code() =>
        Assert.Equal(
            ["Log *** in place of the secret", "Take the secret out of the log message"],
            await Verify.TitlesAsync("""
                using System;
                using Microsoft.Extensions.Logging;
                class C { void M(ILogger logger) => logger.LogInformation("{A}", Environment.GetEnvironmentVariable("API_KEY")); }
                """));

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_in_several_files_are_fixed(FixAllScope scope) => Verify.VerifyFixAllAsync(
        [
            (
                """
                using Microsoft.Extensions.Logging;
                class A { void M(ILogger logger, string password) { logger.LogInformation("{P}", password); logger.LogInformation("{P}", password); } }
                """,
                """
                using Microsoft.Extensions.Logging;
                class A { void M(ILogger logger, string password) { logger.LogInformation("{P}", "***"); logger.LogInformation("{P}", "***"); } }
                """),
            (
                """
                using Microsoft.Extensions.Logging;
                class B { void M(ILogger logger, string password) => logger.LogInformation($"{password} and {password}"); }
                """,
                """
                using Microsoft.Extensions.Logging;
                class B { void M(ILogger logger, string password) => logger.LogInformation($"*** and ***"); }
                """),
        ],
        Mask,
        scope);
}
