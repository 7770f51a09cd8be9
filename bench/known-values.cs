#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
#:property IsPackable=false
#:property AssemblyName=SecretGuard.Bench
#:property TieredPGO=false
#:property TieredCompilation=false
#:project ../src/Detection/SecretGuard.Detection.csproj

// How fast known values are found, in MB per second of CPU time, best of five rounds: in C# (the sources of this repository), base64, a
// binary (the runtime's own assembly) and two texts that are meant to be slow, with 10, 100 and 1,000 values in all encodings; whole, in
// pieces of 4 KB, and beside two plain ways over the same patterns.
// dotnet run -c Release bench/known-values.cs
using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using SecretGuard.Detection;
using SecretGuard.Detection.KnownValues;

const int Size = 32 << 20;
const int Rounds = 5;
var repository = Path.GetDirectoryName(Path.GetDirectoryName(ThisFile())!)!;
var files = Directory.EnumerateFiles(Path.Combine(repository, "src"), "*.cs", SearchOption.AllDirectories);
var sources = files.SelectMany(File.ReadAllBytes).ToArray();
var random = new byte[Size];
new Random(1).NextBytes(random);
(string Name, byte[] Bytes)[] inputs =
[
    ("C#", Fill(sources)),
    ("base64", Fill(Encoding.ASCII.GetBytes(Convert.ToBase64String(random)))),
    ("assembly", Fill(File.ReadAllBytes(typeof(object).Assembly.Location))),
    ("all 'a'", Fill("a"u8.ToArray())),
];

Print("values", "patterns", "made in", "input", "whole", "pieces", "IndexOf", "SearchValues");
foreach (var count in new[] { 10, 100, 1000 })
{
    var values = Enumerable.Range(0, count).Select(Value).ToArray();
    var made = Cpu(() => KnownValueMatcher.Create(values).Dispose());
    using var matcher = KnownValueMatcher.Create(values);
    var patterns = Patterns(values);
    var search = new Naive(patterns);
    foreach (var (name, bytes) in inputs.Append(("beginnings", Fill([.. values.SelectMany(value => value.Bytes.ToArray()[..^1])]))))
    {
        Print(count.ToString(CultureInfo.InvariantCulture), matcher.PatternCount.ToString(CultureInfo.InvariantCulture),
            string.Create(CultureInfo.InvariantCulture, $"{made * 1000:0.0} ms"), name,
            Speed(bytes.Length, Cpu(() => matcher.FindAll(bytes))), Speed(bytes.Length, Cpu(() => InPieces(matcher, bytes))),
            Slow(bytes, patterns.Length, search.IndexOf), Slow(bytes, patterns.Length, search.AnyOf));
    }
}

// A third with signs that encoders escape, of the lengths that keys and passwords have.
static KnownValue Value(int i)
{
    var text = Sample.Of(Charset.Base64Url, $"value {i}", 16 + i % 40) + (i % 3 == 0 ? "+/<&" : "");
    return new KnownValue(i, Encoding.UTF8.GetBytes(text));
}

static byte[][] Patterns(KnownValue[] values)
{
    using var writer = new PatternWriter(KnownEncodings.All);
    foreach (var value in values) writer.Add(value.Id, value.Bytes.Span, value.Part);
    using var bytes = writer.Bytes;
    return [.. writer.Patterns.Select(pattern => bytes.Span.Slice(pattern.Start, pattern.Length).ToArray())];
}

static void InPieces(KnownValueMatcher matcher, byte[] bytes)
{
    using var stream = new KnownValueStream(matcher);
    for (var at = 0; at < bytes.Length; at += 4096) stream.Feed(bytes.AsSpan(at, Math.Min(4096, bytes.Length - at)));
    stream.Flush();
}

static byte[] Fill(byte[] content)
{
    var filled = new byte[Size];
    for (var at = 0; at < Size; at += content.Length) content.AsSpan(0, Math.Min(content.Length, Size - at)).CopyTo(filled.AsSpan(at));
    return filled;
}

// The plain ways get as much of the input as they can do in about the same time.
static string Slow(byte[] bytes, int patterns, Action<byte[]> search)
{
    var part = bytes[..Math.Min(bytes.Length, Math.Max(1 << 16, (1 << 30) / patterns))];
    var clock = Process.GetCurrentProcess().TotalProcessorTime;
    search(part);
    return Speed(part.Length, (Process.GetCurrentProcess().TotalProcessorTime - clock).TotalSeconds);
}

static double Cpu(Action action)
{
    var best = double.MaxValue;
    for (var i = 0; i < Rounds; i++)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        action();
        best = Math.Min(best, (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds);
    }

    return best;
}

static string Speed(int bytes, double seconds) => (bytes / 1e6 / Math.Max(seconds, 1e-6)).ToString("N1", CultureInfo.InvariantCulture);

static void Print(params string[] cells) => Console.WriteLine(string.Concat(cells.Select(cell => cell.PadLeft(13))));

static string ThisFile([CallerFilePath] string path = "") => path;

/// <summary>What one writes first.</summary>
internal sealed class Naive(byte[][] patterns)
{
    private readonly SearchValues<string> values =
        SearchValues.Create([.. patterns.Select(Encoding.Latin1.GetString)], StringComparison.Ordinal);

    public int Found { get; private set; }

    public void IndexOf(byte[] text)
    {
        foreach (var pattern in patterns)
        {
            for (var at = 0; text.AsSpan(at).IndexOf(pattern) is var next and >= 0; at += next + 1) Found++;
        }
    }

    // It takes characters only, so bytes become those first.
    public void AnyOf(byte[] text)
    {
        var characters = Encoding.Latin1.GetString(text).AsSpan();
        for (var at = 0; characters[at..].IndexOfAny(values) is var next and >= 0; at += next + 1) Found++;
    }

}
