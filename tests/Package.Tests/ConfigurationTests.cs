using SecretGuard.Detection;
using SecretGuard.Package.Tests.Fixture;

namespace SecretGuard.Package.Tests;

/// <summary>What an .editorconfig and a .globalconfig of the user's say to the packed analyzers, in C# and Visual Basic.</summary>
public sealed class ConfigurationTests(ConfigurationTests.Apps apps) : IClassFixture<ConfigurationTests.Apps>
{
    [Fact]
    public void A_suggestion_is_no_line_of_a_build() => apps.Configure(".editorconfig", "").Compile("App").Succeeds().IsSilent();

    [Fact]
    public void An_editorconfig_makes_a_bare_suppression_a_warning_in_code()
    {
        var report = apps.Configure(".editorconfig", "[*.cs]\ndotnet_diagnostic.SG3005.severity = warning\n").Compile("App").Succeeds().Single("SG3005");
        Assert.Equal(("App.cs", 1, false), (report.File, report.Line, report.IsError));
    }

    [Fact]
    public void A_globalconfig_reaches_the_files_beside_the_code_too()
    {
        var sandbox = apps.Configure(".globalconfig", "is_global = true\ndotnet_diagnostic.SG3005.severity = error\ndotnet_diagnostic.SG1001.severity = none\n");
        Assert.Equal(["App.cs", "appsettings.json"], sandbox.Compile("App").Fails().Of("SG3005").Select(report => report.File).Order(StringComparer.Ordinal));
        sandbox.Compile("Basic/Basic.vbproj").Fails().Files("SG3005", "appsettings.json").Files("SG1001");
    }

    [Fact]
    public void An_option_is_heard_and_one_that_is_none_is_told()
    {
        var outcome = apps.Configure(".editorconfig", "[*.cs]\nsecretguard.secret_names = seed\nsecretguard.secret_name = soil\n").Compile("App").Succeeds();
        Assert.Equal(2, outcome.Single("SG0002").Line);
        Assert.Contains("'secretguard.secret_name' is not known", outcome.Single("SG5007").Message, StringComparison.Ordinal);
    }

    public sealed class Apps : IDisposable
    {
        private const string Settings = "{\n  // secretguard:allow SG1001\n  \"Name\": \"shop\"\n}\n";

        public Apps() => Sandbox
            .Project("App", Sandbox.PackageReference)
            .Write("App/App.cs", $"#pragma warning disable SG0001\nstatic class P {{ static string seed = \"{Sample.Password("configured")}\"; static void Main() => System.Console.WriteLine(seed); }}\n")
            .Write("App/appsettings.json", Settings)
            .VisualBasic("Basic")
            .Write("Basic/appsettings.json", Settings.Replace("shop", Sample.WithCrc("ghp_"), StringComparison.Ordinal))
            .Restore("App", "Basic/Basic.vbproj");

        internal Sandbox Sandbox { get; } = new();

        internal Sandbox Configure(string file, string text)
        {
            foreach (var other in new[] { ".editorconfig", ".globalconfig" }) Sandbox.Write(other, "");
            return Sandbox.Write(file, text.StartsWith('[') ? "root = true\n" + text : text);
        }

        public void Dispose() => Sandbox.Dispose();
    }
}
