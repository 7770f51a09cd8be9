// Prints the table of letter pairs in src/Detection/Judging/Randomness.cs and how well its threshold separates, as
//   dotnet run eng/letter-pairs.cs -- FOLDER_OF_CSHARP_SOURCES
// The pairs come from the documentation files of the SDK's reference packs: prose and identifiers, as .NET developers write them.
#:property PublishAot=false
#:project ../src/Detection/SecretGuard.Detection.csproj
#:property AssemblyName=SecretGuard.Repository.Tests
using System.Text.RegularExpressions;
using SecretGuard.Detection.Judging;

const int Letters = 26;
const double Smoothing = 0.5 / 2000;
var runtime = System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory();
var packs = Path.GetFullPath(Path.Combine(runtime, "../../../packs"));
var counts = new long[Letters, Letters];
foreach (var file in Directory.EnumerateFiles(packs, "*.xml", SearchOption.AllDirectories).Where(file => file.Contains("/ref/", StringComparison.Ordinal)))
{
    foreach (Match word in Regex.Matches(File.ReadAllText(file), "[A-Z]+(?![a-z])|[A-Z]?[a-z]+"))
    {
        for (var i = 1; i < word.Length; i++) counts[(word.ValueSpan[i - 1] | 32) - 'a', (word.ValueSpan[i] | 32) - 'a']++;
    }
}

for (var row = 0; row < Letters; row++)
{
    var total = Enumerable.Range(0, Letters).Sum(column => counts[row, column]);
    for (var column = 0; column < Letters; column++)
    {
        var probability = (counts[row, column] + Smoothing * total) / (total * (1 + Letters * Smoothing));
        Console.Write((int)Math.Clamp(Math.Round(-Math.Log2(probability)), 0, 9));
    }

    Console.Write(row % 2 == 1 ? "\n" : "");
}

var random = new Random(1);
const string Base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
foreach (var length in (int[])[16, 20, 32, 40])
{
    var drawn = Enumerable.Range(0, 10_000).Count(_ => Randomness.IsRandom(random.GetItems<char>(Base62, length)));
    Console.WriteLine($"random base 62, {length} characters: {drawn / 100.0:F1} % above");
}

if (args.Length == 0) return;
var literals = Directory.EnumerateFiles(args[0], "*.cs", SearchOption.AllDirectories)
    .SelectMany(file => Regex.Matches(File.ReadAllText(file), "\"([A-Za-z0-9_./:+=-]{12,80})\"").Select(match => match.Groups[1].Value)).ToHashSet();
Console.WriteLine($"{literals.Count} string literals: {literals.Count(literal => !Randomness.IsRandom(literal)) * 100.0 / literals.Count:F1} % below");
