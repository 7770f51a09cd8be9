using System.Text;
using SecretGuard.Store;
using SecretGuard.Tool.Interchange;

namespace SecretGuard.Tool.Tests;

/// <summary>Whatever a file holds: no format throws, and no remark repeats what stands there.</summary>
public sealed class ImportFuzzTests
{
    // A name cannot hold it, so that it is a value wherever it turns up.
    private const string Value = "Zq8w+Vx2Kp9";

    private static readonly string[] Pieces =
    [
        Value, "NAME", "=", ":", "\"", "'", "\\", "\n", "\r\n", " ", "#", " #", "export ", "{", "}", "[", "]", ",", "\"key\"", "\"value\"", "\"N\": ",
        "null", "true", "1", "\\u", "\\ud800", "\ud800", "\0", "\ufeff", "//", "/*", "${", "$", "DOTNET_X=", "A=", "a=",
        "000102030405060708090a0b0c0d0e0f:000102030405060708090a0b0c0d0e0f:00", "000102030405060708090a0b0c0d0e0f",
    ];

    private static readonly string[] Sound =
    [
        "", "{ \"N\": \"v\", \"O\": 1 }", "{ \"Logging\": { \"N\": \"v\" }, \"L\": [true, null] } // end", "[{ \"key\": \"N\", \"value\": \"v\" }, { \"key\": \"O\", \"value\": \"w\" }]",
        "export N='v' # c\nO=\"w\\\"\n\"\nP=x y # z\n",
    ];

    public static TheoryData<string> Formats => [.. ImportFormats.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Anything_is_read_or_told_without_repeating_it(string name)
    {
        var random = new Random(name.Length);
        var taken = 0;
        for (var round = 0; round < 20_000; round++)
        {
            var text = Fuzzed(random);
            using var sink = Read(ImportFormats.Named(name), text);
            Assert.All(sink.Faults.Concat(sink.Skipped).Concat(sink.Warnings), remark => Assert.DoesNotContain(Value, remark.Message, StringComparison.Ordinal));
            Assert.All(sink.Secrets, secret => Assert.InRange(secret.Value.Length, 1, text.Length * 3));
            Assert.Equal(sink.Secrets.Count, sink.Secrets.Select(secret => secret.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
            taken += sink.Secrets.Count;
        }

        if (name != "iv-tag-ct") Assert.InRange(taken, 1, int.MaxValue);
    }

    [Fact]
    public void A_value_in_double_quotes_comes_back_as_it_was()
    {
        var random = new Random(1);
        for (var round = 0; round < 5_000; round++)
        {
            var value = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => "ab \\\"'$#=\n\r\tä🙂"[random.Next(11)]));
            if (value.Contains('\0', StringComparison.Ordinal)) continue;
            var quoted = value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("$", "\\$", StringComparison.Ordinal);
            using var sink = Read(ImportFormats.Named("dotenv"), $"A=\"{quoted}\" # end\nB=x");
            Assert.Equal([value, "x"], sink.Secrets.Select(secret => Encoding.UTF8.GetString(secret.Value.Span)));
        }
    }

    [Fact]
    public void Every_beginning_of_a_file_is_read_or_told()
    {
        var text = "export A=\"x\\\"y\" # c\nB='multi\nline'\nC=plain # c\n[{ \"key\": \"K\", \"value\": \"v\" }]{ \"A\": { \"B\": [1, true, null] } }";
        foreach (var format in ImportFormats.All)
        {
            for (var start = 0; start < text.Length; start++)
            {
                for (var end = start; end <= text.Length; end++) Read(format, text[start..end]).Dispose();
            }
        }
    }

    // Noise, or a sound file with something put in, taken out, or both.
    private static string Fuzzed(Random random)
    {
        var text = Sound[random.Next(Sound.Length)];
        if (text.Length == 0) return string.Concat(Enumerable.Range(0, random.Next(1, 24)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        for (var edit = random.Next(4); edit > 0; edit--)
        {
            var at = random.Next(text.Length);
            text = text.Remove(at, random.Next(Math.Min(4, text.Length - at))).Insert(at, random.Next(3) == 0 ? "" : Pieces[random.Next(Pieces.Length)]);
        }

        return text;
    }

    private static ImportSink Read(ImportFormat format, string text)
    {
        var sink = new ImportSink(text, [new Manifest.SecretDeclaration("Declared")]);
        format.Read(text, sink, new ImportChoice(All: true, () => SecretBytes.Random(32)));
        return sink;
    }
}
