#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property IsPackable=false

// What `run` costs before the application starts: CPU time (user + system) of `run -- true` with 10 and 1,000 secrets beside an empty `dotnet hello.dll`,
// alternating, median of 15. Linux.
// dotnet run bench/run-startup.cs
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

const int Rounds = 15;
var repository = Path.GetDirectoryName(Path.GetDirectoryName(ThisFile())!)!;
var scratch = Directory.CreateTempSubdirectory("secretguard-startup-").FullName;
try
{
    Write("hello/hello.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
    Write("hello/hello.cs", "return;");
    Write("hello/Directory.Build.props", "<Project />");
    Quiet(scratch, "dotnet", "build", "hello", "-o", "out", "-v", "q");
    Quiet(repository, "dotnet", "publish", "src/Tool", "-r", "linux-x64", "--no-self-contained", "--artifacts-path", Path.Combine(scratch, "build"),
        "-p:NuGetLockFilePath=obj/bench.lock.json", "-o", Path.Combine(scratch, "tool"), "-v", "q");
    Prepare("ten", 10);
    Prepare("thousand", 1000);

    var hello = new List<double>();
    var ten = new List<double>();
    var thousand = new List<double>();
    for (var i = 0; i < Rounds; i++)
    {
        hello.Add(Cpu(scratch, "dotnet", "out/hello.dll"));
        ten.Add(Cpu(Path.Combine(scratch, "ten"), Tool(), "run", "--", "true"));
        thousand.Add(Cpu(Path.Combine(scratch, "thousand"), Tool(), "run", "--", "true"));
    }

    Report("dotnet hello.dll", hello, hello);
    Report("run -- true, 10 secrets", ten, hello);
    Report("run -- true, 1,000 secrets", thousand, hello);
}
finally
{
    Directory.Delete(scratch, recursive: true);
}

string Tool() => Path.Combine(scratch, "tool", "dotnet-secretguard");

void Prepare(string name, int secrets)
{
    var folder = Directory.CreateDirectory(Path.Combine(scratch, name)).FullName;
    Quiet(folder, Tool(), "init", "--no-recovery", "--name", name);
    for (var i = 0; i < secrets; i++) Quiet(folder, Tool(), "set", $"SECRET_{i}", "--generate");
}

void Write(string path, string text)
{
    var full = Path.Combine(scratch, path);
    Directory.CreateDirectory(Path.GetDirectoryName(full)!);
    File.WriteAllText(full, text);
}

void Quiet(string folder, params string[] command)
{
    using var process = Process.Start(Start(folder, command))!;
    process.OutputDataReceived += (_, _) => { };
    process.ErrorDataReceived += (_, _) => { };
    process.BeginOutputReadLine();
    process.BeginErrorReadLine();
    process.WaitForExit();
    if (process.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', command)} ended with {process.ExitCode}");
}

// The shell prints what its children took, to a millisecond; five of them even out.
double Cpu(string folder, params string[] command)
{
    const int Children = 5;
    var line = string.Join(' ', command.Select(word => $"'{word}'"));
    var start = Start(folder, "bash", "-c", $"TIMEFORMAT='%3U %3S'; time (for i in {string.Join(' ', Enumerable.Range(0, Children))}; do {line} > /dev/null; done)");
    using var process = Process.Start(start)!;
    var times = process.StandardError.ReadToEnd().Trim().Split('\n')[^1].Split(' ');
    process.WaitForExit();
    return times.Sum(time => double.Parse(time, CultureInfo.InvariantCulture)) * 1000 / Children;
}

ProcessStartInfo Start(string folder, params string[] command)
{
    var start = new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
    start.Environment["SECRETGUARD_HOME"] = Path.Combine(scratch, "store-" + Path.GetFileName(folder));
    return start;
}

static void Report(string what, List<double> values, List<double> baseline) =>
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-30} {Median(values),6:0.0} ms  {Median(values) / Median(baseline):0.00} times"));

static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

static string ThisFile([CallerFilePath] string path = "") => path;
