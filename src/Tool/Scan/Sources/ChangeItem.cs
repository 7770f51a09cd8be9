using SecretGuard.Detection;
using SecretGuard.Tool.Scan.Bytes;
using SecretGuard.Tool.Scan.GitObjects;

namespace SecretGuard.Tool.Scan;

/// <summary>A file as a change leaves it. A finding counts where the change brought a line of it.</summary>
internal sealed class ChangeItem : ScanItem
{
    private readonly GitChange change;
    private readonly GitBlobs blobs;
    private int largest;
    private AddedLines? added;

    public ChangeItem(GitChange change, GitBlobs blobs)
        : base(change.Path, change.Path)
    {
        this.change = change;
        this.blobs = blobs;
        (Commit, Blob) = (change.Commit, change.Blob);
    }

    public override ReadOutcome Read(ByteBuffer buffer, int limit)
    {
        largest = limit;
        return blobs.Read(change.Blob, buffer, limit);
    }

    public override bool Counts(TextLines lines, Finding finding)
    {
        // What is no text has changed as a whole.
        if (change.Before.Count == 0 || lines.Text.Length == 0) return true;
        added ??= new AddedLines(lines, change.Before.Select(ReadBefore));
        for (var line = lines.At(finding.Start).Line; line <= lines.At(finding.End).Line; line++)
        {
            if (added.Contains(line)) return true;
        }

        return false;
    }

    // What was too large to be searched before is new as a whole.
    private string ReadBefore(string blob)
    {
        var buffer = new ByteBuffer();
        if (blobs.Read(blob, buffer, largest) != ReadOutcome.Read) return "";
        return SourceText.TryDecode(buffer.Bytes, new CharBuffer(), out var text) ? text.ToString() : "";
    }
}
