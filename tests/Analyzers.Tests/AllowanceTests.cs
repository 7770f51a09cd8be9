using SecretGuard.Detection;
using Verify = SecretGuard.Analyzers.Tests.Verifier.CSharpAnalyzerVerifier<SecretGuard.Analyzers.CodeAnalyzer>;
using VerifyLeak = SecretGuard.Analyzers.Tests.Verifier.CSharpAnalyzerVerifier<SecretGuard.Analyzers.CodeAnalyzer>;

namespace SecretGuard.Analyzers.Tests;

/// <summary>The comment that accepts one finding, and what only looks like it.</summary>
public class AllowanceTests
{
    private static readonly string Token = Sample.WithCrc("ghp_");
    private static readonly string Password = Sample.Password("allow");

    [Fact]
    public Task Id_or_slug_with_a_reason_DoesNotTrigger() => Verify.VerifyAnalyzerAsync($$"""
        class C
        {
            // secretguard:allow SG0001 revoked in May, the parser's sample
            string a = "{{Token}}";
            string b = "{{Token}}"; // secretguard:allow github-pat revoked
            string password = "{{Password}}"; /* secretguard:allow SG0002 a test server's */
        }
        """);

    [Fact]
    public Task No_reason_another_id_or_another_line_Triggers() => Verify.VerifyAnalyzerAsync($$"""
        class C
        {
            // secretguard:allow SG0001
            string a = {|SG0001:"{{Token}}"|};
            // secretguard:allow SG0002 for no good reason
            string b = {|SG0001:"{{Token}}"|};
            // secretguard:allow SG0001 too far above

            string c = {|SG0001:"{{Token}}"|};
        }
        """);

    [Fact]
    public Task Pragma_DoesNotTrigger() => Verify.VerifyAnalyzerAsync($$"""
        class C
        {
        #pragma warning disable SG0001
            string a = "{{Token}}";
        #pragma warning restore SG0001
            string b = {|SG0001:"{{Token}}"|};
        }
        """);

    [Fact]
    public Task Leak_that_is_allowed_DoesNotTrigger() => VerifyLeak.VerifyAnalyzerAsync("""
        using System;
        class C
        {
            // secretguard:allow SG2003 one-time code, useless after the call
            Exception A(string password) => new Exception(password);
            Exception B(string password) => new Exception({|SG2003:password|});
        }
        """);
}
