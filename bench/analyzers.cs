#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property IsPackable=false

// What the analyzers cost a compiler: CPU time (user + system) of csc over a project that the caller lays out, with the analyzers that its
// build has anyway (the SDK's), with ours besides, and with --peers with others of their kind besides, in alternating runs; without any;
// and the time that the compiler counts for ours. Linux.
// dotnet run bench/analyzers.cs -- PROJECT.csproj [--framework net8.0] [--peers] [--rounds 7]
//   git clone https://github.com/JamesNK/Newtonsoft.Json && rm Newtonsoft.Json/global.json
//   dotnet run bench/analyzers.cs -- Newtonsoft.Json/Src/Newtonsoft.Json/Newtonsoft.Json.csproj --framework net8.0 --peers
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

const string Own = "the project's own";
(string Package, string Version)[] peers = [("SonarAnalyzer.CSharp", "10.32.0.713"), ("SecurityCodeScan.VS2019", "5.6.7"), ("Meziantou.Analyzer", "3.0.300")];
var repository = Path.GetDirectoryName(Path.GetDirectoryName(ThisFile())!)!;
var project = Path.GetFullPath(args[0]);
var framework = Option("--framework");
var rounds = int.Parse(Option("--rounds") ?? "7", CultureInfo.InvariantCulture);
var scratch = Directory.CreateTempSubdirectory("secretguard-analyzers-").FullName;
try
{
    var own = CompilerArguments();
    var variants = new List<(string Name, string ResponseFile)>
    {
        (Own, Response("own", own, [], null)),
        ("and SecretGuard", Response("ours", own, Ours(), null)),
        ("no analyzer", Response("none", [.. own.Where(word => !word.StartsWith("/analyzer", StringComparison.Ordinal))], [], null)),
    };
    if (args.Contains("--peers")) variants.AddRange(Peers(own));
    Compare(variants);
    Console.WriteLine();
    Console.WriteLine(Report(variants[1].ResponseFile));
}
finally
{
    Directory.Delete(scratch, recursive: true);
}

string? Option(string name) => args.Contains(name) ? args[Array.IndexOf(args, name) + 1] : null;

// What the build would hand to the compiler, but for its other outputs.
List<string> CompilerArguments()
{
    string[] common = framework is null ? [] : ["-p:LibraryFrameworks=" + framework, "-p:TargetFramework=" + framework];
    Run(Path.GetDirectoryName(project)!, "dotnet", ["restore", project, .. common]);
    var json = Run(Path.GetDirectoryName(project)!, "dotnet",
    [
        "build", project, "--no-restore", "-v", "q", .. common, "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true", "-p:TreatWarningsAsErrors=false", "-p:EnableSourceLink=false", "-p:EnableSourceControlManagerQueries=false",
        "-t:Compile", "-getItem:CscCommandLineArgs",
    ]);
    using var items = JsonDocument.Parse(json[json.IndexOf('{', StringComparison.Ordinal)..]);
    string[] left = ["/warnaserror", "/out:", "/refout:", "/doc:", "/sourcelink:", "/generatedfilesout:", "/errorlog:"];
    return
    [
        .. items.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString()!)
            .Where(word => !left.Any(start => word.StartsWith(start, StringComparison.OrdinalIgnoreCase))),
        "/out:" + Path.Combine(scratch, "out.dll"),
    ];
}

string Response(string name, List<string> common, IEnumerable<string> analyzers, string? settings)
{
    var path = Path.Combine(scratch, name + ".rsp");
    string[] more = settings is null ? [] : ["/analyzerconfig:" + settings];
    File.WriteAllLines(path, [.. common.Concat(analyzers.Select(analyzer => "/analyzer:" + analyzer)).Concat(more).Select(Quote)]);
    return path;
}

// The compiler splits a response file at blanks outside quotes.
static string Quote(string word)
{
    if (!word.Contains(' ', StringComparison.Ordinal) || word.Contains('"', StringComparison.Ordinal)) return word;
    return word[0] == '/' ? $"{word[..(word.IndexOf(':', StringComparison.Ordinal) + 1)]}\"{word[(word.IndexOf(':', StringComparison.Ordinal) + 1)..]}\"" : $"\"{word}\"";
}

string[] Ours()
{
    var output = Path.Combine(scratch, "ours");
    Run(repository, "dotnet", ["build", "src/Analyzers", "-c", "Release", "-v", "q", "--artifacts-path", Path.Combine(scratch, "build"), "-o", output]);
    return [Path.Combine(output, "SecretGuard.Analyzers.dll")];
}

IEnumerable<(string Name, string ResponseFile)> Peers(List<string> common)
{
    var folder = Directory.CreateDirectory(Path.Combine(scratch, "peers")).FullName;
    var downloads = string.Concat(peers.Select(peer => $"<PackageDownload Include=\"{peer.Package}\" Version=\"[{peer.Version}]\"/>"));
    File.WriteAllText(Path.Combine(folder, "peers.csproj"), $"<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup>{downloads}</ItemGroup></Project>");
    Run(folder, "dotnet", ["restore"]);
    var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
    foreach (var (package, version) in peers)
    {
        var files = Directory.EnumerateFiles(Path.Combine(cache, package.ToLowerInvariant(), version, "analyzers"), "*.dll", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".resources.dll", StringComparison.Ordinal) && !file.Contains("/vb/", StringComparison.Ordinal));
        var newest = files.GroupBy(file => Path.GetFileName(file)).Select(same => same.Order(StringComparer.Ordinal).Last());
        yield return ($"and {package} {version}", Response(package, common, newest, null));
    }

    var sdk = Path.Combine(SdkFolder(), "Sdks", "Microsoft.NET.Sdk", "analyzers");
    var security = Directory.EnumerateFiles(Path.Combine(sdk, "build", "config"), "analysislevelsecurity_*_all.globalconfig").Order(StringComparer.Ordinal).Last();
    yield return ("and the SDK's security rules", Response("sdk", common, [], security));
}

void Compare(List<(string Name, string ResponseFile)> variants)
{
    var times = variants.ToDictionary(variant => variant.Name, _ => new List<double>());
    for (var round = 0; round < rounds; round++)
    {
        foreach (var (name, file) in variants) times[name].Add(Cpu(file));
    }

    var without = Median(times[Own]);
    Console.WriteLine("| analyzers | csc CPU ms, median | times |");
    Console.WriteLine("|---|---|---|");
    foreach (var (name, _) in variants)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {Median(times[name]):0} | {Median(times[name]) / without:0.00} |"));
    }
}

// The lines of the compiler's own account that are about us.
string Report(string responseFile)
{
    var report = Run(Path.GetDirectoryName(project)!, "dotnet", [Compiler(), "/reportanalyzer", "@" + responseFile], mayFail: true);
    return string.Join('\n', report.Split('\n').Where(line => line.Contains("Total analyzer execution", StringComparison.Ordinal) || line.Contains("SecretGuard", StringComparison.Ordinal)));
}

double Cpu(string responseFile)
{
    var line = $"TIMEFORMAT='%3U %3S'; time dotnet '{Compiler()}' '@{responseFile}' > '{scratch}/log' 2>&1";
    using var process = Process.Start(new ProcessStartInfo("bash", ["-c", line]) { WorkingDirectory = Path.GetDirectoryName(project)!, RedirectStandardError = true })!;
    var times = process.StandardError.ReadToEnd().Trim().Split('\n')[^1].Split(' ');
    process.WaitForExit();
    if (!File.Exists(Path.Combine(scratch, "out.dll"))) throw new InvalidOperationException(File.ReadAllText(Path.Combine(scratch, "log")));
    return times.Sum(time => double.Parse(time, CultureInfo.InvariantCulture)) * 1000;
}

string Compiler() => Path.Combine(SdkFolder(), "Roslyn", "bincore", "csc.dll");

string SdkFolder()
{
    var version = Run(repository, "dotnet", ["--version"]).Trim();
    var line = Run(repository, "dotnet", ["--list-sdks"]).Split('\n').First(sdk => sdk.StartsWith(version + " ", StringComparison.Ordinal));
    return Path.Combine(line[(line.IndexOf('[', StringComparison.Ordinal) + 1)..].TrimEnd().TrimEnd(']'), version);
}

static string Run(string folder, string program, string[] words, bool mayFail = false)
{
    using var process = Process.Start(new ProcessStartInfo(program, words) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
    var output = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    if (process.ExitCode != 0 && !mayFail) throw new InvalidOperationException($"{program} {string.Join(' ', words)} ended with {process.ExitCode}\n{output}");
    return output;
}

static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

static string ThisFile([CallerFilePath] string path = "") => path;
