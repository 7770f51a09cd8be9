using SecretGuard.Package.Tests.Fixture;

namespace SecretGuard.Package.Tests;

/// <summary>Plain <c>dotnet run</c> has its secrets, and everything else is as it was.</summary>
public sealed class RunTests(RunTests.App app) : IClassFixture<RunTests.App>
{
    private readonly Sandbox sandbox = app.Sandbox;

    [Fact]
    public void A_launch_profile_keeps_its_arguments_and_variables_whatever_their_names() =>
        Assert.Equal(["arguments: from|the profile", "secret: 42", "level: Debug", "typed: "], Lines());

    [Fact]
    public void Arguments_arrive_as_they_were_typed() =>
        Assert.Equal("arguments: two words|\"quoted\"|it's||$HOME|*|-e|\\", Lines("--", "two words", "\"quoted\"", "it's", "", "$HOME", "*", "-e", "\\")[0]);

    [Fact]
    public void A_variable_that_is_typed_arrives() => Assert.Equal("typed: a b", Lines("-e", "TYPED=a b")[3]);

    [Fact]
    public void What_the_environment_has_already_wins() => Assert.Equal("secret: mine", Lines("-e", "APP_SECRET=mine")[1]);

    [Fact]
    public void A_program_without_a_host_of_its_own_is_run_too() =>
        Assert.Equal("secret: 42", sandbox.Dotnet("run", "--project", "App", "-p:UseAppHost=false").Succeeds().Output.Last(line => line.StartsWith("secret", StringComparison.Ordinal)));

    [Fact]
    public void SecretGuardRun_false_starts_the_program_as_it_is() => Assert.Equal("secret: ", Lines("-p:SecretGuardRun=false")[1]);

    [Fact]
    public void The_exit_code_is_the_programs() => Assert.Equal(7, sandbox.Dotnet("run", "--project", "App", "--no-build", "--", "exit").ExitCode);

    [Fact]
    public void Within_run_which_hands_on_neither_key_nor_store_it_has_what_that_gave_it()
    {
        var outcome = sandbox.Run(sandbox.Path("App"), null, Packages.Tool, "run", "--", "dotnet", "run", "--no-build").Succeeds();
        Assert.Contains("secret: 42", outcome.Output);
        Assert.DoesNotContain(outcome.Output, line => line.Contains("secretguard:", StringComparison.Ordinal));
    }

    private List<string> Lines(params string[] arguments) =>
        [.. sandbox.Dotnet(["run", "--project", "App", "--no-build", .. arguments]).Succeeds().Output.Where(line => line.Contains(": ", StringComparison.Ordinal) || line.EndsWith(':'))];

    public sealed class App : IDisposable
    {
        public App()
        {
            Sandbox.WithPackage().Manifest("App", "APP_SECRET").Project("App").Write("App/App.cs", """
                using System;
                if (args is ["exit"]) return 7;
                Console.WriteLine("arguments: " + string.Join('|', args));
                Console.WriteLine("secret: " + Environment.GetEnvironmentVariable("APP_SECRET"));
                Console.WriteLine("level: " + Environment.GetEnvironmentVariable("Logging:LogLevel:Default"));
                Console.WriteLine("typed: " + Environment.GetEnvironmentVariable("TYPED"));
                return 0;
                """).Write("App/Properties/launchSettings.json", """
                { "profiles": { "App": {
                  "commandName": "Project", "commandLineArgs": "from \"the profile\"", "environmentVariables": { "Logging:LogLevel:Default": "Debug" } } } }
                """).WithTool().WithSecret("App", "APP_SECRET", "42").Build("App").Succeeds();
        }

        internal Sandbox Sandbox { get; } = new();

        public void Dispose() => Sandbox.Dispose();
    }
}
