using SecretGuard.Package.Tests.Fixture;

namespace SecretGuard.Package.Tests;

/// <summary>The other ways by which an SDK starts a program.</summary>
public sealed class RunKindTests
{
    private const string PrintSecret = """System.Console.WriteLine("secret: " + System.Environment.GetEnvironmentVariable("APP_SECRET"));""";

    [Fact]
    public void One_of_several_frameworks()
    {
        using var sandbox = new Sandbox();
        Prepare(sandbox, "<OutputType>Exe</OutputType><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><TargetFramework />")
            .Write("App/App.cs", $"static class P {{ static void Main() => {PrintSecret} }}");
        Assert.Contains("secret: 42", sandbox.Dotnet("run", "--project", "App", "--framework", "net10.0").Succeeds().Output);
    }

    [Fact]
    public void A_program_of_one_file_also_when_the_SDK_remembers_its_command()
    {
        using var sandbox = new Sandbox();
        sandbox.WithTool().Manifest(".", "APP_SECRET").Write("hello.cs", $"#:package SecretGuard@{Packages.Version}\n#:property PublishAot=false\n{PrintSecret}\n")
            .WithSecret(".", "APP_SECRET", "42");
        Assert.Contains("secret: 42", sandbox.Dotnet("run", "hello.cs").Succeeds().Output);
        Assert.Contains("secret: 42", sandbox.Dotnet("run", "hello.cs").Succeeds().Output);
        Assert.False(Directory.Exists(sandbox.Path("obj")));
    }

    [Fact]
    public void Tests_under_the_testing_platform()
    {
        using var sandbox = new Sandbox();
        Prepare(sandbox, "<OutputType>Exe</OutputType>", """<ItemGroup><PackageReference Include="xunit.v3" Version="3.2.2" /></ItemGroup>""")
            .Write("global.json", """{ "test": { "runner": "Microsoft.Testing.Platform" } }""")
            .Write("App/App.cs", """
                public class T { [Xunit.Fact] public void Has_its_secret() => Xunit.Assert.Equal("42", System.Environment.GetEnvironmentVariable("APP_SECRET")); }
                """);
        sandbox.Dotnet("test", "--project", "App").Succeeds();
    }

    [Fact]
    public void Watch_with_hot_reload()
    {
        using var sandbox = new Sandbox();
        const string Code = """
            System.Console.WriteLine("secret: " + System.Environment.GetEnvironmentVariable("APP_SECRET"));
            while (true) { System.Console.WriteLine(Text.Now()); System.Threading.Thread.Sleep(100); }
            static class Text { public static string Now() => "before"; }
            """;
        Prepare(sandbox, "<OutputType>Exe</OutputType>").Write("App/App.cs", Code);
        using var watch = sandbox.Start("dotnet", "watch", "--project", "App", "--non-interactive");
        watch.WaitFor("secret: 42");
        watch.WaitFor("before");
        watch.WaitFor("Waiting for changes");
        sandbox.Write("App/App.cs", Code.Replace("before", "after", StringComparison.Ordinal));
        watch.WaitFor("after");
        Assert.Equal(1, watch.Count("secret: "));
    }

    private static Sandbox Prepare(Sandbox sandbox, string properties, string content = "") =>
        sandbox.WithPackage().WithTool().Project("App", content, properties: properties).Manifest("App", "APP_SECRET").WithSecret("App", "APP_SECRET", "42");
}
