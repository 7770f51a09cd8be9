#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property IsPackable=false

// What a scan costs: CPU time (user + system) and peak memory on trees that the caller lays out, beside ripgrep with 28 fixed patterns, and beside secretlint
// where npm has it; a staged commit of ten files; and, with --rules-chart, how the number of formats counts. Linux.
// dotnet run bench/scan.cs -- [--rules-chart] [--with-secretlint] TREE...
//   git clone https://github.com/dotnet/eShop && git -C eShop archive HEAD | tar x -C trees/eShop
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

const int Rounds = 5;
const long LargestFile = 10 * 1024 * 1024;
var repository = Path.GetDirectoryName(Path.GetDirectoryName(ThisFile())!)!;
var trees = args.Where(word => !word.StartsWith("--", StringComparison.Ordinal)).Select(Path.GetFullPath).ToList();
var scratch = Directory.CreateTempSubdirectory("secretguard-scan-").FullName;
try
{
    Quiet(repository, "dotnet", "publish", "src/Tool", "-r", "linux-x64", "--no-self-contained", "--artifacts-path", Path.Combine(scratch, "build"),
        "-p:NuGetLockFilePath=obj/bench.lock.json", "-o", Path.Combine(scratch, "tool"), "-v", "q");
    var tool = Path.Combine(scratch, "tool", "dotnet-secretguard");
    if (args.Contains("--rules-chart")) WriteChart(trees);
    else
    {
        CompareTrees(tool);
        MeasureStaged(tool, trees.Count > 0 ? trees[0] : repository);
    }
}
finally
{
    Directory.Delete(scratch, recursive: true);
}

void CompareTrees(string tool)
{
    var others = new List<(string Name, Func<string, string[]> Command)>();
    if (Exists("rg")) others.Add(("ripgrep, 28 fixed patterns", tree => ["rg", "--no-ignore", "--hidden", "-F", "-c", "-f", Patterns(), tree]));
    else Console.WriteLine("ripgrep is not installed: apt-get install ripgrep");
    if (args.Contains("--with-secretlint") && Secretlint() is { } lint) others.Add(("secretlint", lint));

    Console.WriteLine("| tree | files, MB of text | program | CPU ms | MB per CPU-second | peak MiB |");
    Console.WriteLine("|---|---|---|---|---|---|");
    foreach (var tree in trees)
    {
        var (files, bytes) = Texts(tree);
        (string Name, Func<string, string[]> Command)[] programs = [("scan", path => [tool, "scan", path]), .. others];
        var times = programs.ToDictionary(program => program.Name, _ => new List<double>());
        for (var i = 0; i < Rounds; i++)
        {
            foreach (var (name, command) in programs) times[name].Add(Cpu(tree, command(tree)));
        }

        foreach (var (name, command) in programs)
        {
            var cpu = Median(times[name]);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {Path.GetFileName(tree)} | {files}, {bytes / 1e6:0.0} | {name} | {cpu:0} | {bytes / 1e3 / cpu:0.0} | {PeakMegabytes(tree, command(tree)):0} |"));
        }
    }
}

// Ten files of a tree, committed, and a line added to each.
void MeasureStaged(string tool, string tree)
{
    var work = Directory.CreateDirectory(Path.Combine(scratch, "staged")).FullName;
    Quiet(work, "git", "init", "-q");
    var files = Directory.EnumerateFiles(tree, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Where(file => new FileInfo(file).Length > 2000).Take(10).ToList();
    for (var i = 0; i < files.Count; i++) File.Copy(files[i], Path.Combine(work, $"{i}.cs"));
    Quiet(work, "git", "add", ".");
    Quiet(work, "git", "-c", "user.name=bench", "-c", "user.email=bench@localhost", "commit", "-qm", "bench");
    for (var i = 0; i < files.Count; i++) File.AppendAllText(Path.Combine(work, $"{i}.cs"), "\n// one more line\n");
    Quiet(work, "git", "add", ".");
    var staged = new List<double>();
    var empty = new List<double>();
    for (var i = 0; i < 3 * Rounds; i++)
    {
        staged.Add(Cpu(work, tool, "scan", "--staged"));
        empty.Add(Cpu(work, tool, "scan", Path.Combine(work, "0.cs")));
    }

    Console.WriteLine();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"scan --staged, {files.Count} files, with its git processes: {Median(staged):0} ms of CPU; scan of one file: {Median(empty):0} ms"));
}

// The search for the formats' fixed texts alone, which is what grows with their number: over the trees' texts, with as many fixed texts made up.
void WriteChart(List<string> from)
{
    var anchors = Assembly.LoadFrom(Path.Combine(scratch, "tool", "SecretGuard.Detection.dll")).GetType("SecretGuard.Detection.AnchorSet")!;
    var texts = from.SelectMany(AllTexts).Take(4000).ToList();
    var megabytes = texts.Sum(text => (double)text.Length) / 1e6;
    var points = new List<(int Formats, double Rate)>();
    foreach (var formats in (int[])[50, 100, 250, 500])
    {
        var set = Activator.CreateInstance(anchors, Prefixes(formats), false)!;
        var next = anchors.GetMethod("Next")!.CreateDelegate<Next>(set);
        var rates = new List<double>();
        for (var round = 0; round < 3 * Rounds; round++)
        {
            var start = Process.GetCurrentProcess().TotalProcessorTime;
            foreach (var text in texts)
            {
                for (var at = next(text, 0); at >= 0; at = next(text, at + 1))
                {
                }
            }

            rates.Add(megabytes / (Process.GetCurrentProcess().TotalProcessorTime - start).TotalSeconds);
        }

        // The first rounds are the runtime's, which compiles the search twice.
        points.Add((formats, rates.Max()));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{formats} formats: {points[^1].Rate:0} MB per CPU-second"));
    }

    var chart = Path.Combine(repository, "docs", "images", "scan-rules.svg");
    File.WriteAllText(chart, Svg(points));
    Console.WriteLine(chart);
}

// Like those of providers: a few letters and a separator.
static string[] Prefixes(int count)
{
    var random = new Random(1);
    var made = new HashSet<string>(StringComparer.Ordinal);
    while (made.Count < count) made.Add(string.Concat(Enumerable.Range(0, random.Next(3, 6)).Select(_ => (char)('a' + random.Next(26)))) + (random.Next(2) == 0 ? '_' : '-'));
    return [.. made];
}

static string Svg(List<(int Formats, double Rate)> points)
{
    const int Width = 560;
    const int Height = 260;
    var most = points.Max(point => point.Rate) * 1.15;
    var svg = new StringBuilder($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Width}\" height=\"{Height}\" font-family=\"sans-serif\" font-size=\"12\">\n");
    svg.Append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n<text x=\"20\" y=\"22\">Search for the formats' fixed texts, MB per CPU-second, by number of formats</text>\n");
    for (var i = 0; i < points.Count; i++)
    {
        var height = points[i].Rate / most * (Height - 90);
        var x = 60 + (i * 120);
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"{Height - 40 - height:0}\" width=\"70\" height=\"{height:0}\" fill=\"#2f6f9f\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x + 35}\" y=\"{Height - 46 - height:0}\" text-anchor=\"middle\">{points[i].Rate:0}</text>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x + 35}\" y=\"{Height - 22}\" text-anchor=\"middle\">{points[i].Formats}</text>\n");
    }

    return svg.Append("</svg>\n").ToString();
}

// Fixed texts that tokens of 28 providers begin with, which ripgrep looks for all at once.
string Patterns()
{
    var path = Path.Combine(scratch, "patterns");
    if (!File.Exists(path))
    {
        File.WriteAllLines(path, "ghp_ gho_ ghu_ ghs_ github_pat_ glpat- npm_ AKIA ASIA sk_live_ rk_live_ xoxb- xoxp- xapp- SG. AIza ya29. dop_v1_ shpat_ EAAC sq0atp- oy2 pypi- hf_ lin_api_ figd_ dapi -----BEGIN".Split(' '));
    }
    return path;
}

Func<string, string[]>? Secretlint()
{
    var folder = Directory.CreateDirectory(Path.Combine(scratch, "secretlint")).FullName;
    try
    {
        Quiet(folder, "npm", "install", "--silent", "--prefix", folder, "secretlint", "@secretlint/secretlint-rule-preset-recommend");
        File.WriteAllText(Path.Combine(folder, ".secretlintrc.json"), "{\"rules\":[{\"id\":\"@secretlint/secretlint-rule-preset-recommend\"}]}");
        return tree => [Path.Combine(folder, "node_modules", ".bin", "secretlint"), "--secretlintrc", Path.Combine(folder, ".secretlintrc.json"), tree + "/**/*"];
    }
    catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
    {
        Console.WriteLine("secretlint could not be installed from npm");
        return null;
    }
}

static (int Files, long Bytes) Texts(string tree)
{
    var texts = Files(tree).Where(IsText).ToList();
    return (texts.Count, texts.Sum(file => file.Length));
}

static IEnumerable<string> AllTexts(string tree) => Files(tree).Where(IsText).Select(file => File.ReadAllText(file.FullName));

static IEnumerable<FileInfo> Files(string tree) =>
    new DirectoryInfo(tree).EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
        .Where(file => !file.FullName.Contains("/.git/", StringComparison.Ordinal));

static bool IsText(FileInfo file)
{
    if (file.Length > LargestFile) return false;
    using var stream = file.OpenRead();
    var start = new byte[Math.Min(8000, file.Length)];
    stream.ReadExactly(start);
    return !start.AsSpan().Contains((byte)0);
}

static bool Exists(string command) =>
    Environment.GetEnvironmentVariable("PATH")!.Split(':').Any(folder => File.Exists(Path.Combine(folder, command)));

static void Quiet(string folder, params string[] command)
{
    using var process = Process.Start(Start(folder, command))!;
    process.OutputDataReceived += (_, _) => { };
    process.ErrorDataReceived += (_, _) => { };
    process.BeginOutputReadLine();
    process.BeginErrorReadLine();
    process.WaitForExit();
    if (process.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', command)} ended with {process.ExitCode}");
}

// The shell prints what its child and its children took, to a millisecond.
static double Cpu(string folder, params string[] command)
{
    var line = string.Join(' ', command.Select(word => $"'{word}'"));
    using var process = Process.Start(Start(folder, "bash", "-c", $"TIMEFORMAT='%3U %3S'; time {line} > /dev/null 2>&1"))!;
    process.StandardOutput.ReadToEnd();
    var times = process.StandardError.ReadToEnd().Trim().Split('\n')[^1].Split(' ');
    process.WaitForExit();
    return times.Sum(time => double.Parse(time, CultureInfo.InvariantCulture)) * 1000;
}

// The kernel keeps the highest mark itself, so looking at it now and then misses only what comes just before the end.
static double PeakMegabytes(string folder, params string[] command)
{
    using var process = Process.Start(Start(folder, command))!;
    process.OutputDataReceived += (_, _) => { };
    process.ErrorDataReceived += (_, _) => { };
    process.BeginOutputReadLine();
    process.BeginErrorReadLine();
    double peak = 0;
    while (!process.WaitForExit(2))
    {
        var mark = Array.Find(ReadStatus(process.Id), line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        if (mark is not null) peak = double.Parse(mark.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;
    }

    return peak;
}

static string[] ReadStatus(int process)
{
    try
    {
        return File.ReadAllLines($"/proc/{process}/status");
    }
    catch (IOException)
    {
        return [];
    }
}

static ProcessStartInfo Start(string folder, params string[] command) =>
    new(command[0], command[1..]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

static string ThisFile([CallerFilePath] string path = "") => path;

internal delegate int Next(ReadOnlySpan<char> text, int from);
