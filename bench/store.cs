#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property IsPackable=false

// What changing and listing secrets costs: CPU time (user + system) of `set`, `rotate` and `list NAME` with 10 secrets and with 10,000 in 100 projects, alternating, called
// directly; of importing 10,000; beside `dotnet user-secrets` and, where npm has it, dotenvx, which keep one project's secrets in one file. Linux.
// dotnet run bench/store.cs -- [--chart]
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

const int Rounds = 7;
const int Projects = 100;
const int PerProject = 100;
const int Many = Projects * PerProject;
var repository = Path.GetDirectoryName(Path.GetDirectoryName(ThisFile())!)!;
var scratch = Directory.CreateTempSubdirectory("secretguard-store-").FullName;
var homeOfUser = Directory.CreateDirectory(Path.Combine(scratch, "user")).FullName;
try
{
    Quiet(repository, "dotnet", "publish", "src/Tool", "-r", "linux-x64", "--no-self-contained", "--artifacts-path", Path.Combine(scratch, "build"),
        "-p:NuGetLockFilePath=obj/bench.lock.json", "-o", Path.Combine(scratch, "tool"), "-v", "q");
    var few = Prepare("few", 1, 10);
    var many = Prepare("many", Projects, PerProject);
    var rows = new List<(string What, double Few, double Many)>();
    (string, Func<string, string[]>)[] verbs =
    [
        ("set", _ => [Tool(), "set", "SECRET_5", "--generate", "--replace"]),
        ("rotate", _ => [Tool(), "rotate", "SECRET_5", "--generate", "--now"]),
        ("list NAME", _ => [Tool(), "list", "SECRET_5"]),
    ];
    foreach (var (name, command) in verbs) rows.Add(Compare($"secretguard {name}", command, few, many));

    Import();

    // A project's file is all there is to the others: they are given all 10,000 in one, as a store is.
    var (fewSettings, manySettings) = (UserSecrets("few", 10), UserSecrets("many", Many));
    rows.Add(Compare("dotnet user-secrets set", id => ["dotnet", "user-secrets", "set", "SECRET_5", "value", "--id", id], fewSettings, manySettings, rounds: 3, calls: 1));
    rows.Add(Compare("dotnet user-secrets list", id => ["dotnet", "user-secrets", "list", "--id", id], fewSettings, manySettings, rounds: 3, calls: 1));
    // A thousand, and not in the chart: each line is encrypted on its own, a call reads them all, and no scale shows both.
    if (Dotenvx() is { } dotenvx)
    {
        var (fewLines, manyLines) = (Encrypted("dotenvx-few", 10, dotenvx), Encrypted("dotenvx-many", 1000, dotenvx));
        Compare("dotenvx set (1,000)", _ => [dotenvx, "set", "SECRET_5", "value"], fewLines, manyLines, rounds: 3, calls: 1);
        Compare("dotenvx get NAME (1,000)", _ => [dotenvx, "get", "SECRET_5"], fewLines, manyLines, rounds: 3, calls: 1);
    }

    if (args.Contains("--chart")) WriteChart(rows);
}
finally
{
    Directory.Delete(scratch, recursive: true);
}

string Tool() => Path.Combine(scratch, "tool", "dotnet-secretguard");

// A store with that many projects; the first of them is where verbs are called.
string Prepare(string name, int projects, int secrets)
{
    for (var i = 0; i < projects; i++)
    {
        var folder = Directory.CreateDirectory(Path.Combine(scratch, name, $"project-{i}")).FullName;
        Quiet(folder, Tool(), "init", "--no-recovery", "--name", $"project-{i}");
        File.WriteAllText(Path.Combine(folder, "values.env"), Lines(secrets));
        Quiet(folder, Tool(), "import", "values.env");
    }

    return Path.Combine(scratch, name, "project-0");
}

void Import()
{
    var cpu = new List<double>();
    for (var i = 0; i < 3; i++)
    {
        var folder = Directory.CreateDirectory(Path.Combine(scratch, $"import-{i}", "project-0")).FullName;
        Quiet(folder, Tool(), "init", "--no-recovery", "--name", "import");
        File.WriteAllText(Path.Combine(folder, "values.env"), Lines(Many));
        cpu.Add(Cpu(folder, 1, Tool(), "import", "values.env"));
    }

    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"secretguard import, 10,000",-30} {Median(cpu),8:0} ms"));
}

(string What, double Few, double Many) Compare(string what, Func<string, string[]> command, string few, string many, int rounds = Rounds, int calls = 5)
{
    var (withFew, withMany) = (new List<double>(), new List<double>());
    for (var i = 0; i < rounds; i++)
    {
        withFew.Add(Cpu(few, calls, command(few)));
        withMany.Add(Cpu(many, calls, command(many)));
    }

    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what,-30} {Median(withFew),8:0.0} ms with few, {Median(withMany),8:0.0} ms with many, {Median(withMany) / Median(withFew):0.00} times"));
    return (what, Median(withFew), Median(withMany));
}

string UserSecrets(string id, int count)
{
    var folder = Directory.CreateDirectory(Path.Combine(homeOfUser, ".microsoft", "usersecrets", Path.Combine(scratch, id)[1..].Replace('/', '-'))).FullName;
    File.WriteAllText(Path.Combine(folder, "secrets.json"), $"{{{string.Join(',', Enumerable.Range(0, count).Select(i => $"\"SECRET_{i}\":\"{Value(i)}\""))}}}");
    return Path.GetFileName(folder);
}

string? Dotenvx()
{
    var folder = Directory.CreateDirectory(Path.Combine(scratch, "dotenvx")).FullName;
    try
    {
        Quiet(folder, "npm", "install", "--silent", "--prefix", folder, "@dotenvx/dotenvx");
        return Path.Combine(folder, "node_modules", ".bin", "dotenvx");
    }
    catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
    {
        Console.WriteLine("dotenvx could not be installed from npm");
        return null;
    }
}

string Encrypted(string name, int count, string dotenvx)
{
    var folder = Directory.CreateDirectory(Path.Combine(scratch, name)).FullName;
    File.WriteAllText(Path.Combine(folder, ".env"), Lines(count));
    Quiet(folder, dotenvx, "encrypt");
    return folder;
}

static string Lines(int count) => string.Concat(Enumerable.Range(0, count).Select(i => $"SECRET_{i}={Value(i)}\n"));

static string Value(int i) => string.Create(CultureInfo.InvariantCulture, $"value number {i}, of a length that values have");

void WriteChart(List<(string What, double Few, double Many)> rows)
{
    var chart = Path.Combine(repository, "docs", "images", "store.svg");
    File.WriteAllText(chart, Svg(rows));
    Console.WriteLine(chart);
}

static string Svg(List<(string What, double Few, double Many)> rows)
{
    const int Width = 720;
    const int Left = 190;
    var most = rows.Max(row => Math.Max(row.Few, row.Many));
    var svg = new StringBuilder($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Width}\" height=\"{rows.Count * 48 + 60}\" font-family=\"sans-serif\" font-size=\"12\">\n");
    svg.Append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n<text x=\"20\" y=\"22\">CPU time of one call, ms: with 10 secrets (light) and with 10,000 (dark)</text>\n");
    for (var i = 0; i < rows.Count; i++)
    {
        var y = 44 + i * 48;
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left - 8}\" y=\"{y + 22}\" text-anchor=\"end\">{rows[i].What}</text>\n");
        Bar(y, rows[i].Few, "#9fc3dd");
        Bar(y + 18, rows[i].Many, "#2f6f9f");
    }

    return svg.Append("</svg>\n").ToString();

    void Bar(int y, double value, string colour)
    {
        var length = value / most * (Width - Left - 70);
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Left}\" y=\"{y}\" width=\"{length:0}\" height=\"16\" fill=\"{colour}\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left + length + 6:0}\" y=\"{y + 12}\">{value:0}</text>\n");
    }
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

// The shell prints what its children took, to a millisecond; several of them even out.
double Cpu(string folder, int children, params string[] command)
{
    var line = string.Join(' ', command.Select(word => $"'{word}'"));
    var work = Path.IsPathRooted(folder) ? folder : scratch;
    var start = Start(work, "bash", "-c", $"TIMEFORMAT='%3U %3S'; time (for i in {string.Join(' ', Enumerable.Range(0, children))}; do {line} > /dev/null 2>&1 || exit 1; done) || echo failed");
    using var process = Process.Start(start)!;
    var output = process.StandardOutput.ReadToEnd();
    var times = process.StandardError.ReadToEnd().Trim().Split('\n')[^1].Split(' ');
    process.WaitForExit();
    if (output.Length > 0) throw new InvalidOperationException($"{line} failed");
    return times.Sum(time => double.Parse(time, CultureInfo.InvariantCulture)) * 1000 / children;
}

// Of a folder in scratch, the first part of its path names the store.
ProcessStartInfo Start(string folder, params string[] command)
{
    var start = new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
    start.Environment["SECRETGUARD_HOME"] = Path.Combine(scratch, "store-" + Path.GetRelativePath(scratch, folder).Split('/')[0].Replace('.', '-'));
    if (command[0] == "bash") start.Environment["HOME"] = homeOfUser;
    return start;
}

static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

static string ThisFile([CallerFilePath] string path = "") => path;
