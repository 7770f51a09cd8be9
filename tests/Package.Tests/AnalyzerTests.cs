using SecretGuard.Detection;
using SecretGuard.Package.Tests.Fixture;

namespace SecretGuard.Package.Tests;

/// <summary>What reaches the compiler, and SG5006 where it cannot.</summary>
public sealed class AnalyzerTests(AnalyzerTests.App app) : IClassFixture<AnalyzerTests.App>
{
    [Theory]
    [InlineData("RunAnalyzers=false", "RunAnalyzers is false")]
    [InlineData("RunAnalyzersDuringBuild=false", "RunAnalyzersDuringBuild is false")]
    [InlineData("CompilerApiVersion=roslyn4.7", "the compiler is older than Roslyn 4.8")]
    public void Analyzers_that_do_not_run_are_a_warning(string property, string reason)
    {
        var report = app.Sandbox.Compile("App", "-p:" + property).Succeeds().Single("SG5006");
        Assert.Contains(reason, report.Message, StringComparison.Ordinal);
        Assert.Equal(("App.csproj", false), (report.File, report.IsError));
    }

    [Fact]
    public void Analyzers_that_are_taken_away_are_a_warning() =>
        Assert.Contains("not among the compiler's analyzers", app.Sandbox.Compile("App", "-p:TakeAway=true").Succeeds().Single("SG5006").Message, StringComparison.Ordinal);

    [Fact]
    public void Suppressing_the_warning_and_a_newer_compiler_are_silent() =>
        app.Sandbox.Compile("App", "-p:RunAnalyzers=false", "-p:NoWarn=SG5006", "-p:CompilerApiVersion=roslyn4.10").Succeeds().IsSilent();

    [Fact]
    public void A_design_time_build_is_silent() => app.Sandbox.Compile("App", "-p:RunAnalyzers=false", "-p:DesignTimeBuild=true").Succeeds().IsSilent();

    [Fact]
    public void Strict_makes_warnings_errors_however_it_is_written() => Assert.True(app.Sandbox.Compile("App", "-p:SecretGuardPreset=STRICT", "-p:Token=true").Fails().Single("SG0001").IsError);

    [Fact]
    public void Warnings_as_errors_and_a_number_in_NoWarn_hold_under_every_preset()
    {
        Assert.True(app.Sandbox.Compile("App", "-p:TreatWarningsAsErrors=true", "-p:Token=true").Fails().Single("SG0001").IsError);
        app.Sandbox.Compile("App", "-p:SecretGuardPreset=strict", "-p:NoWarn=SG0001", "-p:Token=true").Succeeds().IsSilent();
    }

    [Fact]
    public void The_users_own_configuration_wins() =>
        app.Sandbox.Compile("App", "-p:SecretGuardPreset=strict", "-p:Token=true", "-p:Own=true").Succeeds().IsSilent();

    [Fact]
    public void Disabled_is_off() => app.Sandbox.Compile("App", "-p:SecretGuardEnabled=false", "-p:Token=true").Succeeds().IsSilent();

    public sealed class App : IDisposable
    {
        public App() => Sandbox
            .Project("App", Sandbox.PackageReference + """
                <ItemGroup>
                  <Compile Remove="Token.cs" Condition="'$(Token)' != 'true'" />
                  <EditorConfigFiles Include="own.txt" Condition="'$(Own)' == 'true'" />
                </ItemGroup>
                <Target Name="TakeAway" BeforeTargets="_SecretGuardAnalyzers" Condition="'$(TakeAway)' == 'true'"><ItemGroup><Analyzer Remove="@(Analyzer)" /></ItemGroup></Target>
                """)
            .Write("App/Token.cs", $"static class T {{ public const string Text = \"{Sample.WithCrc("ghp_")}\"; }}")
            .Write("App/own.txt", "is_global = true\ndotnet_diagnostic.SG0001.severity = none\n")
            .Build("App").Succeeds().IsSilent();

        internal Sandbox Sandbox { get; } = new();

        public void Dispose() => Sandbox.Dispose();
    }
}
