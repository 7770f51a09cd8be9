using System.Text;
using SecretGuard.Detection.Json;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Scan.Committed;

/// <summary>
/// The findings that a repository accepts for now, in a committed file: an entry is a line, sorted, without line numbers and dates, and
/// every entry's line ends alike, so that lines of two branches merge.
/// </summary>
internal sealed class Baseline
{
    public const string FileName = ".secretguard.baseline.json";

    private const string Schema =
        "https://raw.githubusercontent.com/secretguard/secretguard/main/docs/schema/secretguard.baseline.schema.json";
    private const int LargestFile = 64 * 1024 * 1024;

    private readonly HashSet<BaselineEntry> entries;

    private Baseline(IEnumerable<BaselineEntry> entries) => this.entries = [.. entries];

    public int Count => entries.Count;

    public static Baseline Read(string path)
    {
        var file = new CommittedFile("the baseline", path);
        var root = file.Read(LargestFile);
        file.RequireMembers(root, "$schema", "version", "accepted");
        var accepted = root["accepted"] ?? throw file.Fault(root, "it has no 'accepted'");
        file.Require(accepted, JsonTokenKind.ArrayStart, "'accepted' is no array");
        return new(accepted.Items.Where(item => item is not { Kind: JsonTokenKind.Literal, Text: "null" })
            .Select(item => ReadEntry(file, item)));
    }

    /// <summary>What is found and not accepted yet, and the rest.</summary>
    public ScanResult Apply(ScanResult scan)
    {
        var accepted = scan.Findings.Where(found => entries.Contains(BaselineEntry.Of(found)))
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return scan with
        {
            Findings = [.. scan.Findings.Where(found => !accepted.Contains(found))],
            Accepted = [.. scan.Accepted, .. scan.Findings.Where(accepted.Contains)
                .Select(found => new Accepted(found, Acceptance.Baseline))],
        };
    }

    /// <summary>How many entries accept nothing of what was found.</summary>
    public int Stale(ScanResult applied) =>
        entries.Except(applied.Accepted.Where(accepted => accepted.By == Acceptance.Baseline)
            .Select(accepted => BaselineEntry.Of(accepted.Finding))).Count();

    /// <summary>A baseline of all findings.</summary>
    /// <param name="kept">Entries for what was not searched; null where everything was.</param>
    public static Baseline Of(ScanResult scan, Baseline? kept) => new(scan.Findings.Select(BaselineEntry.Of).Concat(kept?.entries ?? []));

    /// <summary>Writes it whole or not at all.</summary>
    public void Write(string path)
    {
        var text = new StringBuilder($"{{\n  \"$schema\": {JsonString.Quote(Schema)},\n  \"version\": 1,\n  \"accepted\": [\n");
        foreach (var entry in entries.Order(BaselineEntry.Order))
        {
            text.Append("    { \"path\": ").Append(JsonString.Quote(entry.Path)).Append(", \"rule\": ").Append(JsonString.Quote(entry.Rule))
                .Append(", \"fingerprint\": ")
                .Append(JsonString.Quote(entry.Fingerprint))
                .Append(", \"value\": ")
                .Append(JsonString.Quote(entry.Value))
                .Append(" },\n");
        }

        ProjectFile.Write(path, text.Append("    null\n  ]\n}\n").ToString());
    }

    private static BaselineEntry ReadEntry(CommittedFile file, JsonValue item)
    {
        file.Require(item, JsonTokenKind.ObjectStart, "an entry is an object");
        file.RequireMembers(item, "path", "rule", "fingerprint", "value");
        return new(Word("path"), Word("rule"), Word("fingerprint"), Word("value"));

        string Word(string name)
        {
            var member = item[name] ?? throw file.Fault(item, $"the entry has no '{name}'");
            file.Require(member, JsonTokenKind.String, $"'{name}' is no string");
            return member.Text;
        }
    }
}
