using SecretGuard.Detection;
using SecretGuard.Package.Tests.Fixture;

namespace SecretGuard.Package.Tests;

/// <summary>However a project gets the package, analyzers and gate arrive, once.</summary>
public sealed class ArrivalTests
{
    [Fact]
    public void As_a_package_reference()
    {
        using var sandbox = new Sandbox();
        Arrives(sandbox.Project("App", Sandbox.PackageReference));
    }

    [Fact]
    public void In_Directory_Build_props()
    {
        using var sandbox = new Sandbox();
        Arrives(sandbox.WithPackage().Project("App"));
    }

    [Fact]
    public void As_a_global_package_reference()
    {
        using var sandbox = new Sandbox();
        Arrives(sandbox.Project("App").Write("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              {Sandbox.PackageReference.Replace("PackageReference", "GlobalPackageReference", StringComparison.Ordinal)}
            </Project>
            """));
    }

    [Fact]
    public void Through_a_project_reference()
    {
        using var sandbox = new Sandbox();
        Arrives(sandbox
            .Project("Library", Sandbox.PackageReference, properties: "")
            .Project("App", """<ItemGroup><ProjectReference Include="../Library/Library.csproj" /></ItemGroup>"""));
    }

    [Fact]
    public void In_a_project_for_several_frameworks()
    {
        using var sandbox = new Sandbox();
        var outcome = Reports(sandbox.Project("App", Sandbox.PackageReference, properties: "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><TargetFramework />"));
        Assert.Equal(2, outcome.Of("SG0001").Count);
        Assert.Equal(2, outcome.Of("SG5001").Count);
    }

    private static void Arrives(Sandbox sandbox)
    {
        var outcome = Reports(sandbox);
        Assert.Equal("Token.cs", outcome.Single("SG0001").File);
        Assert.Equal("secretguard.json", outcome.Single("SG5001").File);
    }

    private static Outcome Reports(Sandbox sandbox) => sandbox
        .Write("App/Token.cs", $"static class T {{ public const string Text = \"{Sample.WithCrc("ghp_")}\"; }}")
        .Manifest("App", "STRIPE_KEY")
        .Build("App", "-p:SecretGuardOutput=client").Succeeds();
}
