using System.Security.Cryptography;
using System.Text;

namespace SecretGuard.Tool.Scan.Committed;

/// <summary>A finding that the baseline accepts.</summary>
/// <param name="Path">Relative to the repository's root, with slashes.</param>
/// <param name="Rule">Its slug.</param>
/// <param name="Fingerprint">As in reports.</param>
/// <param name="Value">See <see cref="MarkOf"/>.</param>
internal sealed record BaselineEntry(string Path, string Rule, string Fingerprint, string Value)
{
    private const int MarkBytes = 3;

    public static readonly IComparer<BaselineEntry> Order = Comparer<BaselineEntry>.Create((one, other) =>
        (one.Path, other.Path) is var (a, b) && string.CompareOrdinal(a, b) is not 0 and var byPath ? byPath
        : string.CompareOrdinal(one.Rule, other.Rule) is not 0 and var byRule ? byRule
        : string.CompareOrdinal(one.Fingerprint, other.Fingerprint) is not 0 and var byPrint ? byPrint
        : string.CompareOrdinal(one.Value, other.Value));

    public static BaselineEntry Of(Located found) => new(found.StablePath, found.Rule.Slug, found.Fingerprint, MarkOf(found));

    /// <summary>
    /// 24 bits of a hash of the value, salted by the fingerprint: a real secret in the place of an accepted sample is told, and a guess at
    /// the value is not confirmed.
    /// </summary>
    private static string MarkOf(Located found)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(found.Fingerprint));
        hash.AppendData(found.Digest.Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, MarkBytes));
    }
}
