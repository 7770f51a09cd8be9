using System.Globalization;
using SecretGuard.Analyzers.Tests.Verifier;
using Verify = SecretGuard.Analyzers.Tests.Verifier.CSharpAnalyzerVerifier<SecretGuard.Analyzers.Settings.SettingsAnalyzer>;

namespace SecretGuard.Analyzers.Tests;

/// <summary>SG5007: an option that does nothing.</summary>
public class OptionTests
{
    [Fact]
    public async Task Unknown_option_Triggers_once() => Assert.Equal(
        ["The option 'secretguard.secret_name' is not known. Use secretguard.secret_names, secretguard.ignored_names, secretguard.source_types, secretguard.sanitizers."],
        await MessagesAsync(("secretguard.secret_name", "seed")));

    [Theory]
    [InlineData("tenant_*")]
    [InlineData("\"seed\"")]
    [InlineData("seed, (pin|code)")]
    [InlineData("seed | pin")]
    public async Task List_with_something_that_is_no_name_Triggers(string list) => Assert.Equal(
        ["The option 'secretguard.secret_names' lists something that is no name. Write names with commas or blanks between them, without patterns and quotes."],
        await MessagesAsync(("secretguard.secret_names", list)));

    [Fact]
    public async Task Options_that_contradict_each_other_Trigger() => Assert.Equal(
        ["The option 'secretguard.secret_names' lists 'pin_code', which secretguard.ignored_names lists too. Remove it from one of them."],
        await MessagesAsync(("secretguard.secret_names", "seed, pin_code"), ("secretguard.ignored_names", "PinCode")));

    [Fact]
    public async Task Known_options_empty_lists_and_others_options_DoNotTrigger() => Assert.Empty(await MessagesAsync(
        ("secretguard.secret_names", "tenant_seed, Tenant:PinCode; pass-phrase"),
        ("secretguard.ignored_names", ""),
        ("secretguard.source_types", "Contoso.Vault+Item VaultItem"),
        ("secretguard.sanitizers", "Contoso.Masking.Hide"),
        ("dotnet_diagnostic.SG0001.severity", "none"),
        ("guard.secret_name", "*")));

    private static async Task<IEnumerable<string>> MessagesAsync(params (string, string)[] options)
    {
        var compilation = TestCompilation.Create("class C { }").AddSyntaxTrees(TestCompilation.Create("class D { }").SyntaxTrees);
        var found = await Verify.RunAsync(compilation, TestConfig.Options(options));
        return found.Select(one => one.GetMessage(CultureInfo.InvariantCulture));
    }
}
