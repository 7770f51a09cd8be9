using System.Security.Cryptography;
using System.Text;
using SecretGuard.Detection;

namespace SecretGuard.Tool.Scan;

/// <summary>A finding with its place in a tree.</summary>
/// <param name="Finding">What and where in the text.</param>
/// <param name="Path">For people: relative to the scanned root, with slashes; <c>a.zip!inner/path</c> within an archive.</param>
/// <param name="StablePath">Relative to the repository: what fingerprint and baseline go by.</param>
/// <param name="Start">Line and column of the value, from 1, columns in UTF-16 code units.</param>
/// <param name="End">Just behind the value.</param>
/// <param name="Fingerprint">The same for the same rule, path and line, whatever the value and wherever the line moves.</param>
internal sealed record Located(Finding Finding, string Path, string StablePath, (int Line, int Column) Start, (int Line, int Column) End, string Fingerprint)
{
    private const int FingerprintBytes = 16;

    /// <summary>The commit that brought it, as 40 hex digits; null where what is searched is no history.</summary>
    public string? Commit { get; init; }

    /// <summary>SHA-256 of the value, for a baseline to salt and shorten. It stays in memory: it would confirm a guess.</summary>
    public ReadOnlyMemory<byte> Digest { get; init; }

    public Rule Rule => Finding.Rule;

    /// <summary>The diagnostic the finding would have in the editor.</summary>
    public string Diagnostic => DiagnosticOf(Path, Rule);

    /// <summary>"fact. remedy.", without the value.</summary>
    public string Message => $"This looks like a {Rule.Title}. Move it into the store ('dotnet secretguard set') and rotate it.";

    /// <param name="finding">Found in <paramref name="lines"/>.</param>
    /// <param name="path">Relative to the scanned root.</param>
    /// <param name="stablePath">Relative to the repository, which the fingerprint is over.</param>
    /// <param name="all">Everything found in the text: no value may be in what is hashed.</param>
    public static Located At(Finding finding, IReadOnlyList<Finding> all, TextLines lines, string path, string stablePath)
    {
        var start = lines.At(finding.Start);
        var masked = Masked(lines, start.Line, all).Trim();
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{finding.Rule.Slug}\0{stablePath}\0{masked}"));
        return new(finding, path, stablePath, start, lines.At(finding.End), Convert.ToHexStringLower(hash.AsSpan(0, FingerprintBytes)))
        {
            Digest = SHA256.HashData(Encoding.UTF8.GetBytes(lines.Text.Substring(finding.Start, finding.Length))),
        };
    }

    private static string Masked(TextLines lines, int line, IReadOnlyList<Finding> all)
    {
        var text = lines.Line(line);
        foreach (var other in all.Where(other => lines.At(other.Start).Line == line).OrderByDescending(other => other.Start))
        {
            var from = lines.At(other.Start).Column - 1;
            text = string.Concat(text.AsSpan(0, from), "*", text.AsSpan(Math.Min(text.Length, from + other.Length)));
        }

        return text;
    }

    public static string DiagnosticOf(string path, Rule rule) =>
        TextKinds.IsAppSettings(path) ? DiagnosticIds.AppSettings : rule.DiagnosticId;
}

/// <summary>A file or folder that was not searched, and why.</summary>
/// <param name="Path">Relative to the scanned root.</param>
/// <param name="Reason">A phrase.</param>
/// <param name="IsFault">Whether it should have been read: skipping by policy is none.</param>
internal sealed record Skipped(string Path, string Reason, bool IsFault = false);
