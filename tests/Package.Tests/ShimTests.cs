using SecretGuard.Package.Tests.Fixture;

namespace SecretGuard.Package.Tests;

/// <summary>Where the tool is found, and the file that stands in for the program.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class ShimTests : IDisposable
{
    private readonly Sandbox sandbox = new();

    public ShimTests() => sandbox.WithPackage().Project("my app").Manifest("my app", "APP_SECRET").Dotnet("restore", "my app", "-v:q").Succeeds();

    [Fact]
    public void The_file_holds_the_place_of_everything_and_no_decision()
    {
        sandbox.WithTool();
        var folder = sandbox.Path("my app");
        var shim = Shim();
        Assert.Equal(
            [
                $"#!{sandbox.Home}/.dotnet/tools/dotnet-secretguard shim",
                "secretguard-shim 1",
                $"project {folder}",
                $"references {folder}/obj/Debug/net10.0/secretguard.references.json",
                $"command {folder}/bin/Debug/net10.0/my app",
            ],
            File.ReadAllLines(shim));
        Assert.Equal("755", Convert.ToString((int)File.GetUnixFileMode(shim), 8));
        var written = File.GetLastWriteTimeUtc(shim);
        Assert.Equal(written, File.GetLastWriteTimeUtc(Shim()));
    }

    [Fact]
    public void The_search_path_comes_before_the_global_tools()
    {
        sandbox.WithTool();
        var folder = Directory.CreateDirectory(sandbox.Path("on path")).FullName;
        File.CreateSymbolicLink(Path.Combine(folder, "dotnet-secretguard"), Packages.Tool);
        sandbox["PATH"] = folder + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        Assert.Equal($"#!/usr/bin/env -S \"{folder}/dotnet-secretguard\" shim", Interpreter());
    }

    [Fact]
    public void The_version_of_the_nearest_tool_manifest_comes_before_both()
    {
        sandbox.WithTool().Write(".config/dotnet-tools.json", $$"""
            { "version": 1, "isRoot": true, "tools": { "secretguard.tool": { "version": "{{Packages.Version}}", "commands": ["dotnet-secretguard"] } } }
            """).Write("my app/dotnet-tools.json", """{ "version": 1, "isRoot": false, "tools": { "other": { "version": "1.0.0", "commands": ["other"] } } }""");
        if (!Directory.Exists(Path.Combine(Packages.Restored, "secretguard.tool.linux-x64")))
        {
            Assert.Contains("hint: dotnet tool restore", string.Join('\n', RunCommand(out _).Error), StringComparison.Ordinal);
            sandbox.Dotnet("tool", "restore").Succeeds();
        }

        Assert.EndsWith($"/secretguard.tool.linux-x64/{Packages.Version}/tools/net10.0/linux-x64/dotnet-secretguard shim", Target(Interpreter()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_too_long_for_the_kernel_goes_through_a_link_in_a_private_folder()
    {
        var folder = sandbox.Path(new string('l', 200));
        CopyTool(folder);
        sandbox["SecretGuardToolPath"] = folder;
        var line = Interpreter();
        Assert.InRange(line.Length, 1, 126);
        Assert.StartsWith($"#!{sandbox.Home}/.cache/secretguard/tools/", line, StringComparison.Ordinal);
        Assert.Equal($"#!{folder}/dotnet-secretguard shim", Target(line));
        Assert.Equal("700", Convert.ToString((int)File.GetUnixFileMode(Path.Combine(sandbox.Home, ".cache", "secretguard", "tools")), 8));
    }

    [Fact]
    public void A_dll_is_started_by_its_host()
    {
        var folder = sandbox.Path("no program");
        CopyTool(folder);
        File.Delete(Path.Combine(folder, "dotnet-secretguard"));
        sandbox["SecretGuardToolPath"] = "../no program";
        Assert.Matches($"^#!/usr/bin/env -S \"[^\"]*dotnet\" \"{folder}/dotnet-secretguard.dll\" shim$", Interpreter());
    }

    [Fact]
    public void Without_the_tool_a_line_says_how_to_get_it_and_the_program_runs_as_it_is()
    {
        var outcome = RunCommand(out var command);
        Assert.Equal(sandbox.Path("my app", "bin", "Debug", "net10.0", "my app"), command);
        Assert.Contains("secretguard: hint: dotnet tool install --global SecretGuard.Tool", outcome.Error);
    }

    [Fact]
    public void A_tool_that_is_not_where_it_was_said_to_be_is_not_looked_for_elsewhere()
    {
        sandbox.WithTool();
        sandbox["SecretGuardToolPath"] = "nowhere";
        var outcome = RunCommand(out var command);
        Assert.EndsWith("/my app", command, StringComparison.Ordinal);
        Assert.Contains("secretguard: warning: SG5005: no secrets for this run: SecretGuardToolPath is 'nowhere', and the tool is not there", outcome.Error);
    }

    public void Dispose() => sandbox.Dispose();

    private Outcome RunCommand(out string command)
    {
        sandbox["HOME"] = sandbox.Home;
        var outcome = sandbox.Ask("my app", "-t:ComputeRunArguments", "-getProperty:RunCommand").Succeeds();
        command = outcome.Output[0];
        return outcome;
    }

    private string Shim()
    {
        RunCommand(out var command);
        Assert.Equal(sandbox.Path("my app", "obj", "Debug", "net10.0", "secretguard.shim"), command);
        return command;
    }

    private string Interpreter() => File.ReadLines(Shim()).First();

    /// <summary>The line with the link of the tool's folder resolved, where there is one.</summary>
    private static string Target(string line)
    {
        var program = line["#!".Length..].Split(' ')[0];
        var folder = Path.GetDirectoryName(program)!;
        return new DirectoryInfo(folder).LinkTarget is { } target ? line.Replace(folder, target, StringComparison.Ordinal) : line;
    }

    private static void CopyTool(string folder)
    {
        var real = Path.GetDirectoryName(File.ResolveLinkTarget(Packages.Tool, returnFinalTarget: true)?.FullName ?? Packages.Tool)!;
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.GetFiles(real)) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
    }
}
