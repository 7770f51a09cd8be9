using SecretGuard.Detection;
using SecretGuard.Tool.Scan.Archives;
using SecretGuard.Tool.Scan.Bytes;

namespace SecretGuard.Tool.Scan;

/// <summary>One of the threads that search, with its own memory.</summary>
internal sealed class Searcher(ScanOptions options, ScanQueue queue)
{
    private readonly ByteBuffer bytes = new();
    private readonly CharBuffer characters = new();

    public List<Located> Findings { get; } = [];

    public List<Accepted> Accepted { get; } = [];

    public List<Skipped> Skipped { get; } = [];

    public List<Note> Notes { get; } = [];

    public List<Explained> Explained { get; } = [];

    public void Run()
    {
        try
        {
            for (var item = queue.Take(null); item is not null; item = queue.Take(item)) Search(item);
        }
        catch (Exception e)
        {
            // It ends here: the thread that started this one tells it.
            queue.Break(e);
        }
    }

    /// <summary>Searches a text, a key file or an archive.</summary>
    /// <param name="content">The whole.</param>
    /// <param name="place">Where it lies.</param>
    /// <param name="depth">How many archives it lies in.</param>
    /// <param name="budget">What the outermost of them may still unpack to.</param>
    public void Search(ReadOnlyMemory<byte> content, Place place, int depth = 0, UnpackBudget? budget = null)
    {
        var kind = ArchiveKinds.Of(content.Span, place.Path);
        if (kind != ArchiveKind.None)
        {
            using var stream = new ReadOnlyMemoryStream(content);
            new ArchiveReader(this, options, place, depth, budget).Read(stream, kind);
        }
        else if (KeyFile.Find(content.Span, place.Path) is { } finding && options.Tells(finding.Rule, place.StablePath))
            Add("", [finding], place);
        else if (SourceText.TryDecode(content.Span, characters, out var text)) Search(text, content.Length, place);
        else if (options.SearchBytes is not null) SearchBytes(content.Span, place);
        else Skip(place.Path, "binary");
    }

    public void Skip(string path, string reason, bool isFault = false) => Skipped.Add(new(path, reason, isFault));

    private void Search(ScanItem item)
    {
        try
        {
            Read(item);
        }
        catch (OutOfMemoryException)
        {
            Skip(item.Path, "needs more memory than there is", isFault: true);
        }
    }

    private void Read(ScanItem item)
    {
        switch (item.Read(bytes, options.LargestFile))
        {
            case ReadOutcome.Read: Search(bytes.Memory, new(item, item.Path, item.StablePath)); break;
            case ReadOutcome.TooLarge: SearchLarge(item); break;
            case ReadOutcome.Link: Skip(item.Path, "link"); break;
            case ReadOutcome.NoFile: Skip(item.Path, "no regular file"); break;
            case ReadOutcome.Missing: Skipped.Add(Scan.Skipped.Missing(item.Path)); break;
            case ReadOutcome.Gone: Skipped.Add(Scan.Skipped.Gone(item.Path)); break;
            default: Skip(item.Path, "cannot be read", isFault: true); break;
        }
    }

    // Only what can be unpacked bit by bit.
    private void SearchLarge(ScanItem item)
    {
        try
        {
            using var stream = item.OpenLarge();
            var kind = stream is null ? ArchiveKind.None : ArchiveKinds.Of(stream, item.Path);
            if (kind == ArchiveKind.None) Skip(item.Path, TooLarge(options.LargestFile));
            else new ArchiveReader(this, options, new(item, item.Path, item.StablePath), depth: 0).Read(stream!, kind);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Skip(item.Path, "cannot be read", isFault: true);
        }
    }

    /// <summary>The reason for what is larger than a limit.</summary>
    public static string TooLarge(int limit) =>
        limit % (1024 * 1024) == 0 ? $"larger than {limit / (1024 * 1024)} MiB" : $"larger than {limit} bytes";

    private void Search(ReadOnlySpan<char> text, int length, Place place)
    {
        queue.Count(length);
        var found = options.Search(text, TextKinds.OfPath(place.Path), place.StablePath);
        if (found.Count > 0) Add(text.ToString(), found, place);
        if (options.Explain) Explain(text, place);
    }

    private void SearchBytes(ReadOnlySpan<byte> bytes, Place place)
    {
        queue.Count(bytes.Length);
        var lines = new TextLines("");
        foreach (var located in Located.In(bytes, options.SearchBytes!(bytes), place.Path, place.StablePath))
            Add(located, lines, new(lines), place);
    }

    private void Explain(ReadOnlySpan<char> text, Place place)
    {
        var lines = new TextLines(text.ToString());
        foreach (var value in Detector.Explain(text, TextKinds.OfPath(place.Path)))
        {
            Explained.Add(new(place.Path, lines.At(value.Start), value.Reason));
        }
    }

    private void Add(string text, List<Finding> found, Place place)
    {
        var lines = new TextLines(text);
        var allowances = new Allowances(lines);
        foreach (var located in Located.In(lines, found, place.Path, place.StablePath)) Add(located, lines, allowances, place);
    }

    private void Add(Located located, TextLines lines, Allowances allowances, Place place)
    {
        if (located.Confidence < options.Minimum || !place.Item.Counts(lines, located.Finding)) return;
        var finding = located with { Commit = place.Item.Commit, Blob = place.Item.Blob };
        switch (allowances.Of(finding))
        {
            case Allowance.Granted: Accepted.Add(new(finding, Acceptance.InSource)); return;
            case Allowance.WithoutReason:
                Notes.Add(new(finding.Path, finding.Start.Line, "'secretguard:allow' does not count without a reason"));
                break;
        }

        Findings.Add(finding);
    }
}
