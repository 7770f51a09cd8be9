#:property PublishAot=false
// The story of SecretGuard on a scratch project, a line each. Exits 0 only if every step was seen to hold; leaves nothing behind.
// usage: dotnet run eng/quickstart.cs
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

var clock = Stopwatch.StartNew();
var repository = Path.GetDirectoryName(Path.GetDirectoryName(ThisFile())!)!;
var scratch = Directory.CreateTempSubdirectory("secretguard-quickstart-").FullName;
var feed = Path.Combine(scratch, "packages");
var tools = Path.Combine(scratch, "tools");
var shop = Path.Combine(scratch, "shop");
var tool = Path.Combine(tools, "dotnet-secretguard");
try
{
    Say("SecretGuard, from an empty folder to a secret in `dotnet run`. Everything happens in " + scratch);

    Step("building the packages (the first time takes a minute or two)");
    foreach (var project in (string[])["src/Tasks", "src/Tool"])
    {
        Must(Dotnet(repository, "pack", project, "--output", feed, "--artifacts-path", Path.Combine(scratch, "build"), "-nologo", "-v", "quiet"), "pack " + project);
    }

    var packages = Directory.GetFiles(feed, "*.nupkg").Select(Path.GetFileNameWithoutExtension).ToList();
    Show($"packages: {string.Join(", ", packages.Where(name => !Regex.IsMatch(name!, "linux|win|any")).Order())}");

    Must(Sandboxed(scratch, "dotnet", "tool", "install", "SecretGuard.Tool", "--tool-path", tools, "--source", feed), "install the tool");
    Show("tool: dotnet-secretguard, " + Must(Sandboxed(scratch, tool, "--version"), "start the tool").Split('\n')[^2].Trim());

    File.WriteAllText(Path.Combine(scratch, "nuget.config"), $"""
        <configuration>
          <packageSources><add key="local" value="{feed}" /></packageSources>
        </configuration>
        """);
    Must(Sandboxed(scratch, "dotnet", "new", "web", "--output", shop, "--no-restore"), "dotnet new web");
    Must(Sandboxed(shop, "dotnet", "add", "package", "SecretGuard"), "dotnet add package SecretGuard");
    Show("project: `dotnet new web`, `dotnet add package SecretGuard`");

    var program = Path.Combine(shop, "Program.cs");
    var original = File.ReadAllText(program);
    var token = "sk_live_" + RandomNumberGenerator.GetString("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 24);
    File.WriteAllText(program, original.Replace("app.Run();", $"var stripeKey = \"{token}\";\napp.MapGet(\"/key\", () => stripeKey.Length);\napp.Run();"));
    var warned = Must(Sandboxed(shop, "dotnet", "build", "-nologo"), "build with a hard-coded key");
    var warning = Regex.Match(warned, @"Program\.cs\(\d+,\d+\): warning SG0001: [^\[\r\n]*");
    Require(warning.Success && !warned.Contains(token), "a hard-coded key is a warning that does not show the key");
    Show("a hard-coded key is a warning: " + warning.Value.Trim());

    // The application proves that it has the secret by signing what it is asked, and never shows it.
    File.WriteAllText(program, original.Replace("app.Run();", """
        var key = System.Text.Encoding.UTF8.GetBytes(app.Configuration["STRIPE_KEY"] ?? "");
        app.MapGet("/proof/{nonce}", (string nonce) => Convert.ToHexString(System.Security.Cryptography.HMACSHA256.HashData(key, System.Text.Encoding.UTF8.GetBytes(nonce))));
        app.Run();
        """));
    Must(Sandboxed(shop, tool, "init", "--name", "shop", "--no-recovery"), "init");
    Must(SandboxedWith(shop, tool, ["set", "STRIPE_KEY", "--stdin"], token), "set");
    Show("the value is in the store: " + Must(Sandboxed(shop, tool, "list"), "list").Split('\n')[1].Trim());

    await ProveAsync(token);
    Show("plain `dotnet run` answers an HTTP request with proof that it has the secret");

    var client = WriteBlazorClient();
    var blocked = Sandboxed(client, "dotnet", "build", "-nologo");
    var error = Regex.Match(blocked.Output, @"error SG5001: [^\[\r\n]*");
    Require(blocked.Code != 0 && error.Success, "a Blazor WebAssembly project that references a secret does not build\n" + blocked.Output);
    Show("a Blazor WebAssembly project (a stand-in: the real SDK without the browser's runtime) does not build: " + error.Value.Trim());

    var scan = Must(Sandboxed(shop, tool, "scan", shop, client), "scan");
    Show("the scan is clean: " + scan.Trim().Split('\n')[^1]);
    foreach (var file in Directory.EnumerateFiles(scratch, "*", SearchOption.AllDirectories))
    {
        Require(File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(token)) < 0, "no file holds the value");
    }

    Show("no file in the whole folder holds the value");
    Say($"all of it holds, in {clock.Elapsed.TotalSeconds.ToString("0", CultureInfo.InvariantCulture)} s. Now read docs/getting-started.md.");
    return 0;
}
catch (StepFailed e)
{
    Console.Error.WriteLine($"  ✗ {e.Message}");
    return 1;
}
finally
{
    Directory.Delete(scratch, recursive: true);
}

async Task ProveAsync(string value)
{
    var start = Start(shop, "dotnet", "run", "--no-launch-profile", "--urls", "http://127.0.0.1:0");
    using var process = Process.Start(start)!;
    try
    {
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var address = await AddressAsync(process.StandardOutput).WaitAsync(TimeSpan.FromMinutes(3));
        using var http = new HttpClient();
        var nonce = Guid.NewGuid().ToString("N");
        var proof = await http.GetStringAsync($"{address}/proof/{nonce}");
        Require(proof == Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(value), Encoding.UTF8.GetBytes(nonce))), "the application has the secret");
    }
    finally
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }
}

static async Task<string> AddressAsync(StreamReader output)
{
    while (await output.ReadLineAsync() is { } line)
    {
        var match = Regex.Match(line, @"Now listening on: (http://\S+)");
        if (match.Success) return match.Groups[1].Value;
    }

    throw new StepFailed("the application did not start");
}

// The real Blazor WebAssembly SDK without the packages of its template, which bring the browser's runtime; the gate does not need them.
string WriteBlazorClient()
{
    var folder = Path.Combine(scratch, "client");
    Directory.CreateDirectory(Path.Combine(folder, "wwwroot"));
    var version = Directory.GetFiles(feed, "SecretGuard.*.nupkg").Select(path => Regex.Match(path, @"SecretGuard\.(\d.*)\.nupkg$")).First(match => match.Success).Groups[1].Value;
    File.WriteAllText(Path.Combine(folder, "client.csproj"), $"""
        <Project Sdk="Microsoft.NET.Sdk.BlazorWebAssembly">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <PublishTrimmed>false</PublishTrimmed>
            <WasmEnableHotReload>false</WasmEnableHotReload>
            <BlazorWebAssemblyJSPath>$(MSBuildProjectDirectory)/stand-in.js</BlazorWebAssemblyJSPath>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="SecretGuard" Version="{version}" PrivateAssets="all" />
            <KnownWebAssemblySdkPack Remove="@(KnownWebAssemblySdkPack)" />
            <KnownAspNetCorePack Remove="@(KnownAspNetCorePack)" />
          </ItemGroup>
          <Target Name="ResolveWasmOutputs" />
        </Project>
        """);
    File.WriteAllText(Path.Combine(folder, "stand-in.js"), "// nothing\n");
    File.WriteAllText(Path.Combine(folder, "Program.cs"), "return;\n");
    File.WriteAllText(Path.Combine(folder, "wwwroot", "index.html"), "<!doctype html>\n");
    File.Copy(Path.Combine(shop, "secretguard.json"), Path.Combine(folder, "secretguard.json"));
    return folder;
}

(int Code, string Output) Dotnet(string folder, params string[] arguments)
{
    var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
    return Finish(start, null);
}

(int Code, string Output) Sandboxed(string folder, string command, params string[] arguments) => SandboxedWith(folder, command, arguments, null);

(int Code, string Output) SandboxedWith(string folder, string command, string[] arguments, string? input) => Finish(Start(folder, command, arguments), input);

ProcessStartInfo Start(string folder, string command, params string[] arguments)
{
    var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
    foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("SECRETGUARD_", StringComparison.Ordinal)).ToList()) start.Environment.Remove(name);
    start.Environment["DOTNET_CLI_HOME"] = Path.Combine(scratch, "cli");
    start.Environment["NUGET_PACKAGES"] = Path.Combine(scratch, "nuget");
    start.Environment["SECRETGUARD_HOME"] = Path.Combine(scratch, "store");
    start.Environment["DOTNET_NOLOGO"] = "1";
    start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
    start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
    start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
    start.Environment["UseSharedCompilation"] = "false";
    start.Environment["PATH"] = tools + Path.PathSeparator + start.Environment["PATH"];
    return start;
}

static (int Code, string Output) Finish(ProcessStartInfo start, string? input)
{
    using var process = Process.Start(start)!;
    if (start.RedirectStandardInput)
    {
        if (input is not null) process.StandardInput.Write(input);
        process.StandardInput.Close();
    }

    var error = process.StandardError.ReadToEndAsync();
    var output = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    return (process.ExitCode, output + error.Result);
}

static string Must((int Code, string Output) result, string what) =>
    result.Code == 0 ? result.Output : throw new StepFailed($"{what} failed with {result.Code}:\n{result.Output}");

static void Require(bool holds, string what)
{
    if (!holds) throw new StepFailed("not so: " + what);
}

static void Say(string text) => Console.WriteLine(text);

static void Step(string text) => Console.WriteLine("  … " + text);

static void Show(string text) => Console.WriteLine("  ✓ " + text);

static string ThisFile([CallerFilePath] string path = "") => path;

internal sealed class StepFailed(string message) : Exception(message);
