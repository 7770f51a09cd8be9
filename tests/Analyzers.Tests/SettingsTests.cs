using SecretGuard.Analyzers.Settings;
using SecretGuard.Analyzers.Tests.Verifier;
using SecretGuard.Detection;
using SecretGuard.Detection.Naming;
using Verify = SecretGuard.Analyzers.Tests.Verifier.CSharpAnalyzerVerifier<SecretGuard.Analyzers.CodeAnalyzer>;

namespace SecretGuard.Analyzers.Tests;

/// <summary>The options of a project's own: names that are secret there, and names that are not.</summary>
public class SettingsTests
{
    private static readonly string Value = Sample.Password("settings");

    [Fact]
    public Task Name_that_is_listed_as_secret_Triggers() => Verify.VerifyAnalyzerAsync(
        $$"""
        class C
        {
            string pinCode = {|SG0002:"{{Value}}"|};
            const string PIN_CODE = {|SG0002:"{{Value}}"|};
            string seed = {|SG0002:"{{Value}}"|};
            string soil = "{{Value}}";
            string pinCodeLabel = "{{Value}}";
            void M(System.Collections.Generic.Dictionary<string, string> map) => map["Tenant:PinCode"] = {|SG0002:"{{Value}}"|};
        }
        """,
        TestConfig.Options(("secretguard.secret_names", "pin_code, Seed")));

    [Fact]
    public Task Name_that_is_listed_as_ignored_DoesNotTrigger() => Verify.VerifyAnalyzerAsync(
        $$"""
        class C
        {
            string password = "{{Value}}";
            string _apiKey = "{{Sample.WithCrc("")}}";
            string otherPassword = {|SG0002:"{{Value}}"|};
            string token = {|SG0001:"{{Sample.WithCrc("ghp_")}}"|};
        }
        """,
        TestConfig.Options(("secretguard.ignored_names", "Password ApiKey token")));

    [Fact]
    public Task Of_two_options_that_contradict_each_other_the_quiet_one_wins() => Verify.VerifyAnalyzerAsync(
        $$"""class C { string seed = "{{Value}}", soil = {|SG0002:"{{Value}}"|}; }""",
        TestConfig.Options(("secretguard.secret_names", "seed, soil"), ("secretguard.ignored_names", "seed")));

    [Fact]
    public Task Empty_lists_change_nothing() => Verify.VerifyAnalyzerAsync(
        $$"""class C { string password = {|SG0002:"{{Value}}"|}, seed = "{{Value}}"; }""",
        TestConfig.Options(("secretguard.secret_names", ""), ("secretguard.ignored_names", " , ")));

    [Fact]
    public void Lists_of_types_and_methods_keep_their_case()
    {
        var settings = Of(("secretguard.source_types", "Contoso.Vault,VaultItem"), ("secretguard.sanitizers", "Masking.Hide"));
        Assert.Equal(["Contoso.Vault", "VaultItem"], settings.SourceTypes.Order());
        Assert.Equal(["Masking.Hide"], settings.Sanitizers);
    }

    [Fact]
    public void What_is_not_listed_is_classified_by_its_words()
    {
        var settings = Of(("secretguard.secret_names", "seed"));
        Assert.Equal((NameKind.Password, NameKind.Key, NameKind.Ordinary), (settings.Classify("Seed"), settings.Classify("apiKey"), settings.Classify("title")));
        Assert.True(settings.IsSecret("App__Seed"));
        Assert.Same(AnalyzerSettings.Default, Of());
    }

    private static AnalyzerSettings Of(params (string Key, string Value)[] options) =>
        AnalyzerSettings.Of(TestConfig.Options(options).AnalyzerConfigOptionsProvider.GlobalOptions);
}
