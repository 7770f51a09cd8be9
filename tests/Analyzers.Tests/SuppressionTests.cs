using System.Globalization;
using SecretGuard.Analyzers.Tests.Verifier;
using Verify = SecretGuard.Analyzers.Tests.Verifier.CSharpAnalyzerVerifier<SecretGuard.Analyzers.Misuse.SuppressionAnalyzer>;

namespace SecretGuard.Analyzers.Tests;

/// <summary>SG3005: a rule of ours suppressed without a justification.</summary>
public class SuppressionTests
{
    [Fact]
    public Task Pragma_without_a_comment_behind_it_Triggers() => Verify.VerifyAnalyzerAsync("""
        // A reason above the line is one for everything below.
        #pragma warning disable [|SG0001|]
        #pragma warning disable CS0168, [|SG0002|], [|SG2003|]
        class C
        {
        #pragma warning disable [|SG0001|] // ---
        #pragma warning restore SG0001
        }
        """);

    [Fact]
    public Task Pragma_with_a_comment_of_another_rule_or_none_DoesNotTrigger() => Verify.VerifyAnalyzerAsync("""
        #pragma warning disable SG0001 // revoked in May
        #pragma warning disable CS0168, SG0002 // a test server's
        #pragma warning disable CS0169
        #pragma warning disable SG1234A, XSG0001
        #pragma warning disable
        #pragma warning restore SG0001
        class C { string text = "#pragma warning disable SG0001"; }
        """);

    [Fact]
    public Task SuppressMessage_without_a_justification_Triggers() => Verify.VerifyAnalyzerAsync("""
        using System.Diagnostics.CodeAnalysis;
        [assembly: [|SuppressMessage("Security", "SG0001:Hard-coded secret", Scope = "type", Target = "~T:C")|]]
        class C
        {
            const string Id = "SG0002";
            [[|SuppressMessage("Security", Id)|]] string a = "";
            [[|SuppressMessage("Security", "SG0002", Justification = "<Pending>")|]] string b = "";
            [[|SuppressMessage("Security", "SG0002", Justification = " ")|]] string c = "";
        }
        """);

    [Fact]
    public Task SuppressMessage_with_one_or_of_another_rule_DoesNotTrigger() => Verify.VerifyAnalyzerAsync("""
        using System.Diagnostics.CodeAnalysis;
        [assembly: SuppressMessage("Security", "SG0001", Justification = "revoked in May")]
        class C
        {
            [SuppressMessage("Style", "IDE0051")] string a = "";
            [SuppressMessage("Security", "SG0002:Hard-coded secret", Justification = "a test server's")] string b = "";
        }
        """);

    [Fact]
    public Task Allowance_without_a_reason_Triggers() => Verify.VerifyAnalyzerAsync("""
        class C
        {
            // [|secretguard:allow|] SG0001
            string a = ""; // [|secretguard:allow|] github-pat ...
            /* [|secretguard:allow|] SG0002 */
            // [|secretguard:allow|]
        }
        """);

    [Fact]
    public Task Allowance_with_a_reason_or_in_a_string_DoesNotTrigger() => Verify.VerifyAnalyzerAsync("""
        class C
        {
            // secretguard:allow SG0001 revoked in May
            string a = "secretguard:allow SG0001";
            string b = ""; /* secretguard:allow SG0002 a test server's */
        }
        """);

    [Fact]
    public async Task Message_names_a_number_of_ours_and_no_other_word()
    {
        var found = await Verify.RunAsync(TestCompilation.Create("// secretguard:allow SG0001\n// secretguard:allow hunter\n"));
        Assert.Equal(
            ["The suppression of a finding gives no reason.", "The suppression of SG0001 gives no reason."],
            found.Select(one => one.GetMessage(CultureInfo.InvariantCulture).Split(" Write")[0]).Order(StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public Task Configuration_file_Triggers() => FileVerifier.VerifyAsync("web.config", "<configuration>\n<!-- {|SG3005:secretguard:allow|} SG1004 -->\n<!-- secretguard:allow SG1004 revoked -->\n</configuration>");
}
