#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property IsPackable=false
#:property AssemblyName=SecretGuard.Bench
#:project ../src/Detection/SecretGuard.Detection.csproj

// How many secrets are found at medium confidence and above, and how many clean texts are flagged, in sets of labelled texts: a folder of
// .jsonl files with a JSON object a line that has text, expect (secret or clean), rule and filename. Rows are our rules: of each of the
// set's rules, the one that finds most of it. `--misses` prints the numbers of the lines that are to be judged by hand.
// dotnet run -c Release bench/corpus.cs -- FOLDER [--misses]
using System.Globalization;
using System.Text.Json;
using SecretGuard.Detection;

if (args.Length == 0 || !Directory.Exists(args[0])) return Fail("usage: dotnet run bench/corpus.cs -- FOLDER [--misses]");
foreach (var path in Directory.GetFiles(args[0], "*.jsonl").Order(StringComparer.Ordinal))
{
    var texts = File.ReadLines(path).Select(Read).ToList();
    Console.WriteLine($"{Path.GetFileName(path)}");
    Print("rule", "secrets", "found", "clean", "flagged");
    foreach (var rule in texts.GroupBy(text => text.Rule).GroupBy(Name).OrderBy(rule => rule.Key, StringComparer.Ordinal))
    {
        PrintCounts(rule.Key, [.. rule.SelectMany(group => group)]);
    }

    PrintCounts("all", texts);
    if (!args.Contains("--misses")) continue;
    Console.WriteLine($"missed: {Lines(texts, text => text.IsSecret && text.Found.Count == 0)}");
    Console.WriteLine($"flagged: {Lines(texts, text => !text.IsSecret && text.Found.Count > 0)}");
}

return 0;

static Labelled Read(string line, int index)
{
    using var document = JsonDocument.Parse(line);
    var text = document.RootElement.GetProperty("text").GetString()!;
    var found = Detector.Scan(text, TextKinds.OfPath(Of("filename"))).Where(finding => finding.Confidence >= Confidence.Medium);
    return new Labelled(index + 1, Of("rule"), Of("expect") == "secret", [.. found.Select(finding => finding.Rule.Slug)]);

    string Of(string name) => document.RootElement.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}

// The rule of ours that finds most of the secrets of a rule of the set.
static string Name(IEnumerable<Labelled> group) =>
    group.Where(text => text.IsSecret).SelectMany(text => text.Found.Distinct()).GroupBy(slug => slug)
        .OrderByDescending(slug => slug.Count()).ThenBy(slug => slug.Key, StringComparer.Ordinal).FirstOrDefault()?.Key ?? "(none)";

static void PrintCounts(string rule, IReadOnlyCollection<Labelled> texts)
{
    int Count(bool isSecret, bool isFound) => texts.Count(text => text.IsSecret == isSecret && (!isFound || text.Found.Count > 0));
    Print(rule, Text(Count(true, false)), Text(Count(true, true)), Text(Count(false, false)), Text(Count(false, true)));
}

static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

static string Lines(List<Labelled> texts, Func<Labelled, bool> which) => string.Join(" ", texts.Where(which).Select(text => Text(text.Line)));

static void Print(string rule, params string[] counts) => Console.WriteLine($"{rule,-40}{string.Concat(counts.Select(count => count.PadLeft(9)))}");

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 1;
}

/// <summary>A text with what the set says of it, and what was found.</summary>
internal sealed record Labelled(int Line, string Rule, bool IsSecret, IReadOnlyList<string> Found);
