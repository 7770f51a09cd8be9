using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using SecretGuard.Package.Tests.Fixture;

namespace SecretGuard.Package.Tests;

/// <summary>A value goes from the store to the program and is written nowhere on the way.</summary>
public sealed class LeakTests
{
    [Fact]
    public void Neither_store_nor_build_output_nor_binary_log_holds_a_value()
    {
        using var sandbox = new Sandbox();
        var value = RandomNumberGenerator.GetHexString(24);
        sandbox.WithPackage().Manifest("App", "APP_SECRET").Project("App").Write("App/App.cs", """
            System.Console.WriteLine(System.Environment.GetEnvironmentVariable("APP_SECRET")!.Length);
            """).WithTool().WithSecret("App", "APP_SECRET", value);
        Assert.Equal("24", sandbox.Dotnet("run", "--project", "App", "-bl:" + sandbox.Path("run.binlog")).Succeeds().Output[^1]);
        Assert.True(File.Exists(sandbox.Path("run.binlog")));
        foreach (var file in Directory.EnumerateFiles(sandbox.Folder, "*", SearchOption.AllDirectories))
        {
            var content = Encoding.Latin1.GetString(Content(file));
            foreach (var form in Forms(value)) Assert.False(content.Contains(form, StringComparison.OrdinalIgnoreCase), file);
        }
    }

    [Fact]
    public void The_manifest_is_not_published()
    {
        using var sandbox = new Sandbox();
        sandbox.WithPackage().Manifest("Web", "APP_SECRET").Project("Web", sdk: "Microsoft.NET.Sdk.Web").Write("Web/appsettings.json", "{}");
        sandbox.Dotnet("publish", "Web", "-o", sandbox.Path("published"), "-v:m").Succeeds();
        Assert.True(File.Exists(sandbox.Path("published", "appsettings.json")));
        Assert.Empty(Directory.GetFiles(sandbox.Path("published"), "secretguard*.json"));
    }

    private static byte[] Content(string file)
    {
        if (!file.EndsWith(".binlog", StringComparison.Ordinal)) return File.ReadAllBytes(file);
        using var stream = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static IEnumerable<string> Forms(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        return [value, Encoding.Latin1.GetString(Encoding.Unicode.GetBytes(value)), Convert.ToHexString(bytes), Convert.ToBase64String(bytes)];
    }
}
