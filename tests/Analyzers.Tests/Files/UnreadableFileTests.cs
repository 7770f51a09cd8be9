using System.Globalization;
using SecretGuard.Analyzers.Files;
using SecretGuard.Analyzers.Tests.Verifier;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Tests.Files;

/// <summary>SG5004 in the compiler: a manifest or another of the project's files that has a fault.</summary>
public class UnreadableFileTests
{
    private static readonly string Token = Sample.WithCrc("ghp_");

    [Theory]
    [InlineData("{|SG5004:|}")]
    [InlineData("{ \"secrets\": {\n{|SG5004:|}")]
    [InlineData("{|SG5004:5|}")]
    [InlineData("{ \"secrets\": { \"A_KEY\": {} {|SG5004:x|} } }")]
    [InlineData("{ \"secrets\": {|SG5004:5|} }")]
    [InlineData("{\r\n  \"secrets\": {\r\n    {|SG5004:\"|}1KEY\": {}\r\n  }\r\n}")]
    [InlineData("{ \"secrets\": { \"A_KEY\": { {|SG5004:\"|}requird\": false, \"kind\": {|SG5004:\"|}key\" } } }")]
    [InlineData("{ \"secrets\": { \"A_KEY\": { {|SG5004:\"|}value\": \"x\" }, {|SG5004:\"|}a_key\": {} } }")]
    public Task Manifest_Triggers_at_every_fault(string manifest) =>
        FileVerifier.VerifyAsync("/app/secretguard.json", manifest);

    [Fact]
    public Task Named_manifest_Triggers() =>
        FileVerifier.VerifyAsync("/app/other/needs.json", "{ {|SG5004:\"|}secret\": {} }", ("SecretGuardManifest", @"..\other\needs.json"));

    [Theory]
    [InlineData("/app/secretguard.json", """{ "id": "p_6m2k4t9xqa", /* ours */ "secrets": { "A_KEY": { "kind": "api-key" }, }, }""")]
    [InlineData("/app/needs.json", "[]")]
    public Task Sound_manifest_and_other_files_DoNotTrigger(string path, string text) => FileVerifier.VerifyAsync(path, text);

    [Fact]
    public Task What_the_gate_says_DoesNotTrigger() => FileVerifier.VerifyAsync("/app/secretguard.json", "[]", ("_SecretGuardGateReads", "true"));

    [Fact]
    public Task Settings_Trigger_and_the_rest_is_searched_all_the_same() => FileVerifier.VerifyAsync("/app/appsettings.json", $$"""
        {
          "Logging": { "LogLevel": "Information" {|SG5004:"|}AllowedHosts": "*" },
          'GitHub': { "Pat": "{|SG1001:{{Token}}|}" },
        """);

    [Theory]
    [InlineData("/app/Properties/launchSettings.json", "{ \"profiles\": {|SG5004:}|} }")]
    [InlineData("/app/appsettings.Development.json", "{ \"A\": 1 } {|SG5004:/|}* open")]
    [InlineData("/app/web.config", "<configuration>\n<appSettings>\n</{|SG5004:c|}onfiguration>")]
    [InlineData("/app/app.config", "{|SG5004:c|}onfiguration")]
    [InlineData("/app/tests.runsettings", "<RunSettings>\n{|SG5004:|}")]
    public Task Other_files_Trigger(string path, string text) => FileVerifier.VerifyAsync(path, text);

    [Theory]
    [InlineData("/app/appsettings.json", "{ \"A\": [1, -2.5e3, true, null, \"\\u00e9\"], // comments and\n \"B\": {}, }")]
    [InlineData("/app/appsettings.json", " \r\n")]
    [InlineData("/app/web.config", "<?xml version=\"1.0\"?><!DOCTYPE configuration><configuration xmlns:xdt=\"urn:x\" xdt:Transform=\"Replace\" />")]
    [InlineData("/app/appsettings.json", "{ \"A\": #{Port}# } // secretguard:allow SG5004 filled in by the release")]
    public Task Sound_empty_and_allowed_files_DoNotTrigger(string path, string text) => FileVerifier.VerifyAsync(path, text);

    [Theory]
    [InlineData("appsettings.json", "This file has a fault here: it is not JSON: expected a value. Correct it, so that nothing in it is overlooked.")]
    [InlineData("secretguard.json", "This manifest has a fault here: it is not JSON: expected a value. Correct it, so that nothing in it is overlooked.")]
    [InlineData("web.config", "This file has a fault here: it is not well-formed XML. Correct it, so that nothing in it is overlooked.")]
    public async Task Message_says_what_is_wrong_and_nothing_of_what_stands_there(string path, string message)
    {
        var text = path == "web.config" ? "<a><hunter></b>" : "{ \"project\": hunter }";
        var options = TestFile.Options(new TestFile(path, text, isMarked: true));
        var found = Assert.Single(await CSharpAnalyzerVerifier<FileAnalyzer>.RunAsync(TestCompilation.Create(""), options));
        Assert.Equal(message, found.GetMessage(CultureInfo.InvariantCulture));
    }

}
