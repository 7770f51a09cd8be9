using SecretGuard.Package.Tests.Fixture;

namespace SecretGuard.Package.Tests;

public sealed class PackageContentTests
{
    [Fact]
    public void The_package_holds_what_is_approved_and_nothing_else() => Assert.Equal(
        [
            "README.md",
            "SecretGuard.nuspec",
            "analyzers/dotnet/cs/SecretGuard.Analyzers.dll",
            "analyzers/dotnet/cs/SecretGuard.CodeFixes.dll",
            "analyzers/dotnet/vb/SecretGuard.Analyzers.dll",
            "build/SecretGuard.Analysis.targets",
            "build/SecretGuard.Gate.targets",
            "build/SecretGuard.Run.targets",
            "build/SecretGuard.props",
            "build/SecretGuard.targets",
            "build/config/audit.globalconfig",
            "build/config/default.globalconfig",
            "build/config/strict.globalconfig",
            "buildMultiTargeting/SecretGuard.props",
            "buildMultiTargeting/SecretGuard.targets",
            "buildTransitive/SecretGuard.props",
            "buildTransitive/SecretGuard.targets",
            "tasks/netstandard2.0/SecretGuard.Tasks.dll",
        ],
        Packages.Entries("SecretGuard"));

    [Fact]
    public void It_is_a_development_dependency_without_dependencies()
    {
        using var package = System.IO.Compression.ZipFile.OpenRead(Packages.File("SecretGuard"));
        using var reader = new StreamReader(package.GetEntry("SecretGuard.nuspec")!.Open());
        var nuspec = reader.ReadToEnd();
        Assert.Contains("<developmentDependency>true</developmentDependency>", nuspec, StringComparison.Ordinal);
        Assert.DoesNotContain("<dependenc", nuspec.Replace("<developmentDependency", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("linux-x64", "dotnet-secretguard")]
    [InlineData("any", "dotnet-secretguard.dll")]
    public void The_tool_lies_where_the_targets_look_for_it(string platform, string program) =>
        Assert.Contains($"tools/net10.0/{platform}/{program}", Packages.Entries($"SecretGuard.Tool.{platform}"));
}
