using SecretGuard.Package.Tests.Fixture;

namespace SecretGuard.Package.Tests;

/// <summary>What a static project references through other projects counts as its own, and what it does not reference does not.</summary>
public sealed class ReferencedProjectTests
{
    [Fact]
    public void A_hosted_pair_passes_and_a_manifest_at_the_root_blocks_nobody()
    {
        using var sandbox = new Sandbox();
        sandbox.WithPackage().Manifest(".", "ROOT_KEY").Blazor("Client")
            .Project("Server", References("Client"), "Microsoft.NET.Sdk.Web", "<RequiresAspNetWebAssets>false</RequiresAspNetWebAssets>")
            .Manifest("Server", "STRIPE_KEY")
            .Build("Server").Succeeds().IsSilent();
    }

    [Fact]
    public void A_library_between_is_named_in_the_chain()
    {
        using var sandbox = new Sandbox();
        var client = sandbox.WithPackage().Blazor("Client", References("Shared"))
            .Project("Shared", References("Deep"), properties: "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><TargetFramework />")
            .Project("Deep", """<ItemGroup><SecretReference Include="SMTP_KEY" /></ItemGroup>""", properties: "<TargetFramework>netstandard2.0</TargetFramework>")
            .Manifest("Deep", "STRIPE_KEY")
            .Build("Client").Fails();
        client.Files("SG5001", "secretguard.json", "Deep.csproj");
        Assert.All(client.Of("SG5001"), report => Assert.Contains("through Client -> Shared -> Deep. ", report.Message, StringComparison.Ordinal));
        sandbox.Rebuild("Shared").Succeeds().IsSilent();
        sandbox.Compile("Client", "-mt").Fails().Files("SG5001", "secretguard.json", "Deep.csproj");
    }

    [Fact]
    public void A_library_without_the_package_is_seen_by_its_manifest()
    {
        using var sandbox = new Sandbox();
        var report = sandbox.Blazor("Client", References("Shared") + Sandbox.PackageReference).Project("Shared", properties: "").Manifest("Shared", "STRIPE_KEY")
            .Build("Client").Fails().Single("SG5001");
        Assert.Contains("through Client -> Shared. ", report.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_that_is_only_built_first_does_not_count()
    {
        using var sandbox = new Sandbox();
        sandbox.WithPackage()
            .Blazor("Client", """<ItemGroup><ProjectReference Include="../Generator/Generator.csproj" ReferenceOutputAssembly="false" /></ItemGroup>""")
            .Project("Generator", properties: "").Manifest("Generator", "STRIPE_KEY")
            .Build("Client").Succeeds().IsSilent();
    }

    private static string References(string project) => $"""<ItemGroup><ProjectReference Include="../{project}/{project}.csproj" /></ItemGroup>""";
}
