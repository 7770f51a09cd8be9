using System.Security.Cryptography;
using System.Text;
using SecretGuard.Detection;

namespace SecretGuard.Tool.Scan;

/// <summary>A finding with its place in a tree, and nothing of its value.</summary>
/// <param name="Finding">What and where in the text.</param>
/// <param name="Path">For people: relative to the scanned root, with slashes; <c>a.zip!inner/path</c> within an archive.</param>
/// <param name="StablePath">Relative to the repository: what fingerprint and baseline go by.</param>
/// <param name="Start">Line and column of the value, from 1, columns in UTF-16 code units.</param>
/// <param name="End">Just behind the value.</param>
/// <param name="Fingerprint">The same for the same rule, path and line, whatever the value and wherever the line moves.</param>
internal sealed record Located(
    Finding Finding, string Path, string StablePath, (int Line, int Column) Start, (int Line, int Column) End, string Fingerprint)
{
    // In UTF-16 code units on either side: a line of a minified file is not hashed whole for each of its findings.
    private const int FingerprintReach = 256;
    private const int ShownReach = 80;
    private const int FingerprintBytes = 16;

    /// <summary>The line, masked.</summary>
    public Excerpt Excerpt { get; init; }

    /// <summary>
    /// Where it starts in a file that is no text, in bytes; null in a text. Line and column then count the file as one line of bytes.
    /// </summary>
    public long? Offset { get; init; }

    /// <summary>Which of several findings with one rule, path and masked line it is, from 0; part of the fingerprint.</summary>
    public int Ordinal { get; init; }

    /// <summary>The commit that brought it, as 40 hex digits; null where what is searched is no history.</summary>
    public string? Commit { get; init; }

    /// <summary>The git object that holds it; null where what is searched is no history.</summary>
    public string? Blob { get; init; }

    /// <summary>SHA-256 of the value, for a baseline to salt and shorten. It stays in memory: it would confirm a guess.</summary>
    public ReadOnlyMemory<byte> Digest { get; init; }

    public Rule Rule => Finding.Rule;

    public Confidence Confidence => Finding.Confidence;

    /// <summary>The diagnostic the finding would have in the editor.</summary>
    public string Diagnostic => DiagnosticOf(Path, Rule);

    /// <summary>"fact. remedy.", without the value.</summary>
    public string Message => Finding.Reason == Reason.KnownValue
        ? $"This is the {Rule.Title}. Rotate it: whoever has read the file has it."
        : $"This looks like a {Rule.Title}. Move it into the store ('dotnet secretguard set') and rotate it.";

    /// <summary>What was found in a text, in order of place.</summary>
    /// <param name="lines">The text.</param>
    /// <param name="all">Everything found in it: no value may be in what is shown or hashed.</param>
    /// <param name="path">Relative to the scanned root.</param>
    /// <param name="stablePath">Relative to the repository, which the fingerprint is over.</param>
    public static IEnumerable<Located> In(TextLines lines, IReadOnlyList<Finding> all, string path, string stablePath)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < all.Count; i++)
        {
            var finding = all[i];
            var around = Excerpt.Around(lines, all, i, FingerprintReach);
            var (fingerprint, ordinal) = Fingerprinted(seen, finding, stablePath, $"{around.Before.TrimStart()}*{around.After.TrimEnd()}");
            yield return new(finding, path, stablePath, lines.At(finding.Start), lines.At(finding.End), fingerprint)
            {
                Excerpt = Excerpt.Around(lines, all, i, ShownReach),
                Ordinal = ordinal,
                Digest = Hash(lines.Text.Substring(finding.Start, finding.Length)),
            };
        }
    }

    /// <summary>What was found in a file that is no text, in order of place: nothing around it is shown or hashed.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="all">Everything found in it, in bytes.</param>
    /// <param name="path">Relative to the scanned root.</param>
    /// <param name="stablePath">Relative to the repository, which the fingerprint is over.</param>
    public static List<Located> In(ReadOnlySpan<byte> bytes, List<Finding> all, string path, string stablePath)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var located = new List<Located>(all.Count);
        foreach (var finding in all)
        {
            var (fingerprint, ordinal) = Fingerprinted(seen, finding, stablePath, "*");
            located.Add(new(finding, path, stablePath, (1, finding.Start + 1), (1, finding.End + 1), fingerprint)
            {
                Excerpt = new("", "", IsCutBefore: false, IsCutAfter: false),
                Offset = finding.Start,
                Ordinal = ordinal,
                Digest = SHA256.HashData(bytes.Slice(finding.Start, finding.Length)),
            });
        }

        return located;
    }

    public static string DiagnosticOf(string path, Rule rule) =>
        ProjectFiles.DiagnosticOf(path) ?? rule.DiagnosticId;

    private static (string Fingerprint, int Ordinal) Fingerprinted(
        Dictionary<string, int> seen, Finding finding, string stablePath, string masked)
    {
        var line = $"{finding.Rule.Slug}\0{stablePath}\0{masked}";
        var ordinal = seen.GetValueOrDefault(line);
        seen[line] = ordinal + 1;
        return (Convert.ToHexStringLower(Hash(ordinal == 0 ? line : $"{line}\0{ordinal}").AsSpan(0, FingerprintBytes)), ordinal);
    }

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
