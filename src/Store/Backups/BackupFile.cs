using System.Globalization;

namespace SecretGuard.Store.Backups;

/// <summary>A copy of the database that was made without being asked for.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Made">When, UTC.</param>
/// <param name="Reason">What came after it: a verb, or <c>daily</c>.</param>
internal sealed record BackupFile(string Path, DateTimeOffset Made, string Reason)
{
    private const string Extension = ".db";
    private const string TimeFormat = "yyyyMMdd'T'HHmmssfff'Z'";

    // The time comes first and has one length: sorted by name is sorted by time.
    public static string NameOf(DateTimeOffset made, string reason) =>
        made.ToUniversalTime().ToString(TimeFormat, CultureInfo.InvariantCulture) + "-" + reason + Extension;

    /// <returns>Null where a file has no name of ours.</returns>
    public static BackupFile? Of(string path)
    {
        var parts = System.IO.Path.GetFileName(path).Split('-', 2);
        return parts is [var time, var reason] && reason.EndsWith(Extension, StringComparison.Ordinal)
            && DateTimeOffset.TryParseExact(time, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var made)
            ? new(path, made, reason[..^Extension.Length])
            : null;
    }
}
