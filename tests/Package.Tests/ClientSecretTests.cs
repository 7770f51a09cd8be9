using SecretGuard.Package.Tests.Fixture;

namespace SecretGuard.Package.Tests;

/// <summary>SG4001: the compiler knows what kind of project it compiles, and what the project declares.</summary>
public sealed class ClientSecretTests : IClassFixture<ClientSecretTests.Apps>
{
    private readonly Sandbox sandbox;

    public ClientSecretTests(Apps apps)
    {
        sandbox = apps.Sandbox;
        sandbox.Manifest("Client", "MAPS_API_KEY=public");
    }

    [Fact]
    public void A_static_project_that_reads_a_secret_does_not_compile()
    {
        var report = sandbox.Compile("Client").Fails().Single("SG4001");
        Assert.Equal(("Reads.cs", 3, true), (report.File, report.Line, report.IsError));
        Assert.StartsWith("'Smtp:Password' is read in a static project, ", report.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_client_project_that_reads_a_secret_is_warned()
    {
        var report = sandbox.Compile("Desktop").Succeeds().Single("SG4001");
        Assert.Equal(("Reads.cs", false), (report.File, report.IsError));
        Assert.Contains(" in a client project, ", report.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SecretGuardOutput=server")]
    [InlineData("SecretGuardEnabled=false")]
    [InlineData("NoWarn=SG4001")]
    public void A_project_that_says_otherwise_is_silent(string property) => sandbox.Compile("Desktop", "-p:" + property).Succeeds().IsSilent();

    [Fact]
    public void Strict_makes_it_an_error_in_a_client_project_too() => Assert.True(sandbox.Compile("Desktop", "-p:SecretGuardPreset=Strict").Fails().Single("SG4001").IsError);

    [Fact]
    public void A_name_that_only_the_project_file_declares_counts_where_the_gate_is_off() =>
        sandbox.Compile("Client", "-p:SecretGuardGate=off", "-p:Extra=TILES%3BWEATHER").Fails().Files("SG4001", "Reads.cs", "Reads.cs");

    [Fact]
    public void A_name_that_a_manifest_elsewhere_declares_public_does_not() => sandbox
        .Manifest("elsewhere", "Smtp__Password=public")
        .Compile("Client", "-p:SecretGuardManifest=../elsewhere/secretguard.json").Succeeds().IsSilent();

    public sealed class Apps : IDisposable
    {
        private const string Reads = """
            class Reads
            {
                string a = System.Environment.GetEnvironmentVariable("Smtp:Password");
                string b = System.Environment.GetEnvironmentVariable("MAPS_API_KEY");
                string c = System.Environment.GetEnvironmentVariable("WEATHER");
            }
            """;

        public Apps() => Sandbox
            .WithPackage()
            .Blazor("Client", """<ItemGroup><SecretReference Include="$(Extra)" /></ItemGroup>""")
            .Project("Desktop", properties: "<OutputType>WinExe</OutputType><SecretGuardOutput Condition=\"'$(SecretGuardOutput)' == ''\">client</SecretGuardOutput>")
            .Manifest("Desktop", "MAPS_API_KEY=public")
            .Write("Client/Reads.cs", Reads)
            .Write("Desktop/Reads.cs", Reads)
            .Restore("Client", "Desktop");

        internal Sandbox Sandbox { get; } = new();

        public void Dispose() => Sandbox.Dispose();
    }
}
