using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Tests;

/// <summary>Which projects get a server secret.</summary>
public sealed class ServerProjectTests
{
    [Theory]
    [InlineData("<Project Sdk=\"Microsoft.NET.Sdk.Web\" />", true)]
    [InlineData("<Project Sdk='Microsoft.NET.Sdk.Worker/10.0.100' />", true)]
    [InlineData("<Project Sdk=\"My.Sdk;Microsoft.NET.Sdk.Web\" />", true)]
    [InlineData("<Project><Sdk Name=\"Microsoft.NET.Sdk.Web\" Version=\"10.0.100\" /></Project>", true)]
    [InlineData("<Project Sdk=\"Microsoft.NET.Sdk\"><OutputType>Exe</OutputType><FrameworkReference Include=\"Microsoft.AspNetCore.App\" /></Project>", true)]
    [InlineData("<Project Sdk=\"Microsoft.NET.Sdk\"><FrameworkReference Include=\"Microsoft.AspNetCore.App\" /></Project>", false)]
    [InlineData("<Project Sdk=\"Microsoft.NET.Sdk.WebAssembly\" />", false)]
    [InlineData("<Project Sdk=\"Microsoft.NET.Sdk.BlazorWebAssembly\" />", false)]
    [InlineData("<Project Sdk=\"Microsoft.NET.Sdk.Razor\" />", false)]
    [InlineData("<Project Sdk=\"Microsoft.NET.Sdk\"><!-- Sdk=\"Microsoft.NET.Sdk.Web\" --></Project>", false)]
    public void A_server_is_told_by_its_project_file(string project, bool isServer) => Assert.Equal(isServer, ServerProject.IsServer(project));

    [Fact]
    public void A_program_of_one_file_says_it_itself()
    {
        var folder = Directory.CreateTempSubdirectory("secretguard-").FullName;
        File.WriteAllText(Path.Combine(folder, "tool.cs"), "Console.WriteLine();\n");
        Assert.False(ServerProject.IsIn(folder));
        File.WriteAllText(Path.Combine(folder, "app.cs"), "#!/usr/bin/env dotnet\n#:sdk Microsoft.NET.Sdk.Web@10.0.100\n");
        Assert.True(ServerProject.IsIn(folder));
        Directory.Delete(folder, recursive: true);
    }
}
