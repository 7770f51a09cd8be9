using SecretGuard.Package.Tests.Fixture;

namespace SecretGuard.Package.Tests;

/// <summary>A Blazor WebAssembly project is static: it references no secrets, or it does not build.</summary>
public sealed class StaticGateTests : IClassFixture<StaticGateTests.Client>
{
    private readonly Sandbox sandbox;

    public StaticGateTests(Client client)
    {
        sandbox = client.Sandbox;
        sandbox.Manifest("Client", "STRIPE_KEY", "MAPS_KEY=public");
    }

    [Fact]
    public void A_manifest_of_its_own_is_an_error_at_the_secret()
    {
        var report = sandbox.Rebuild("Client").Fails().Single("SG5001");
        Assert.True(report.IsError);
        Assert.Equal(("secretguard.json", 5), (report.File, report.Line));
        Assert.Contains("Client is a static project (it uses the Blazor WebAssembly SDK) and references the secret STRIPE_KEY. ", report.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Publish_without_a_build_is_checked_too() => sandbox.Dotnet("publish", "Client", "--no-build", "-c", "Debug", "-v:m").Fails().Single("SG5001");

    [Fact]
    public void Warn_makes_it_a_warning() => Assert.False(sandbox.Compile("Client", "-p:SecretGuardGate=warn").Succeeds().Single("SG5001").IsError);

    [Fact]
    public void Off_makes_it_silent() => sandbox.Compile("Client", "-p:SecretGuardGate=off").Succeeds().IsSilent();

    [Fact]
    public void The_server_it_is_said_to_be_may_have_secrets() => sandbox.Compile("Client", "-p:SecretGuardOutput=server").Succeeds().IsSilent();

    [Fact]
    public void A_design_time_build_is_silent() => sandbox.Compile("Client", "-p:DesignTimeBuild=true").Succeeds().IsSilent();

    [Fact]
    public void Public_values_pass() => sandbox.Manifest("Client", "MAPS_KEY=public").Compile("Client").Succeeds().IsSilent();

    [Fact]
    public void A_secret_reference_is_an_error_and_no_name_is_told_twice()
    {
        var outcome = sandbox.Rebuild("Client", "-p:Extra=STRIPE_KEY%3BSMTP_KEY").Fails().Files("SG5001", "secretguard.json", "Client.csproj");
        Assert.Contains("references the secret SMTP_KEY. ", outcome.Of("SG5001")[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_manifest_that_cannot_be_read_is_a_warning_at_the_place()
    {
        var report = sandbox.Write("Client/secretguard.json", "{\n  \"secrets\": {\n").Compile("Client").Succeeds().Single("SG5004");
        Assert.Equal(("secretguard.json", false), (report.File, report.IsError));
        Assert.True(report.Line > 0);
    }

    [Fact]
    public void A_named_manifest_counts() => sandbox
        .Manifest("elsewhere", "STRIPE_KEY").Manifest("Client", "MAPS_KEY=public")
        .Rebuild("Client", "-p:SecretGuardManifest=../elsewhere/secretguard.json").Fails().Single("SG5001");

    [Fact]
    public void User_secrets_of_the_machine_are_a_warning_only()
    {
        sandbox.Manifest("Client").Write("home/.microsoft/usersecrets/some-id/secrets.json", """{ "Key": "value" }""");
        var report = sandbox.Compile("Client", "-p:UserSecretsId=some-id", $"-p:HOME={sandbox.Home}").Succeeds().Single("SG5001");
        Assert.Equal(("secrets.json", false), (report.File, report.IsError));
    }

    public sealed class Client : IDisposable
    {
        public Client() => Sandbox
            .WithPackage()
            .Blazor("Client", """<ItemGroup><SecretReference Include="$(Extra)" /></ItemGroup>""")
            .Build("Client").Succeeds().IsSilent();

        internal Sandbox Sandbox { get; } = new();

        public void Dispose() => Sandbox.Dispose();
    }
}
