using System.Runtime.ExceptionServices;

namespace SecretGuard.Tool.Scan;

/// <summary>
/// Searches what a source yields, on two threads while the caller's feeds them. How much waits for them is bounded, so memory does not
/// depend on what is searched, and results are sorted, so that their order does not depend on the threads.
/// </summary>
internal sealed class Scanner(ScanOptions options, TimeProvider clock)
{
    /// <param name="source">What is searched; disposed of.</param>
    public ScanResult Run(ScanSource source)
    {
        using var disposed = source;
        var start = clock.GetTimestamp();
        var queue = new ScanQueue(options);
        Searcher[] searchers = [new(options, queue), new(options, queue)];
        var threads = Array.ConvertAll(searchers, searcher => new Thread(searcher.Run) { IsBackground = true, Name = "scan" });
        foreach (var thread in threads) thread.Start();
        try
        {
            source.Read(queue);
        }
        catch (OperationCanceledException) when (queue.Fault is not null)
        {
            // Nobody is left to hand anything to; why is told below.
        }
        finally
        {
            queue.Complete();
            foreach (var thread in threads) thread.Join();
            options.Progress?.Clear();
        }

        if (queue.Fault is { } fault) ExceptionDispatchInfo.Throw(fault);
        return source.Refine(Merge(options, queue, searchers)) with { Elapsed = clock.GetElapsedTime(start) };
    }

    private static ScanResult Merge(ScanOptions options, ScanQueue queue, Searcher[] searchers)
    {
        var findings = searchers.SelectMany(searcher => searcher.Findings).ToList();
        var accepted = searchers.SelectMany(searcher => searcher.Accepted).ToList();
        var skipped = queue.Skipped.Concat(searchers.SelectMany(searcher => searcher.Skipped)).ToList();
        var notes = searchers.SelectMany(searcher => searcher.Notes).ToList();
        findings.Sort(Compare);
        accepted.Sort((one, other) => Compare(one.Finding, other.Finding));
        skipped.Sort((one, other) => Compare(one.Path, other.Path) is var order and not 0 ? order : Compare(one.Reason, other.Reason));
        notes.Sort((one, other) => Compare(one.Path, other.Path) is var order and not 0 ? order : one.Line - other.Line);

        // What was named twice is told once.
        findings = [.. findings.Where((found, i) => i == 0 || Compare(findings[i - 1], found) != 0)];

        return new()
        {
            Findings = findings,
            Accepted = accepted,
            Skipped = skipped,
            Notes = [.. queue.Notes, .. notes],
            Explained = !options.Explain
                ? null
                : [.. searchers.SelectMany(searcher => searcher.Explained)
                    .OrderBy(value => value.Path, StringComparer.Ordinal)
                    .ThenBy(value => value.Start)],
            Files = queue.Files,
            Bytes = queue.Bytes,
        };
    }

    private static int Compare(Located one, Located other)
    {
        var order = Compare(one.Path, other.Path);
        if (order == 0) order = one.Start.Line - other.Start.Line;
        if (order == 0) order = one.Start.Column - other.Start.Column;
        if (order == 0) order = Compare(one.Rule.Slug, other.Rule.Slug);
        if (order == 0) order = Compare(one.Commit, other.Commit);
        return order == 0 ? Compare(one.Blob, other.Blob) : order;
    }

    private static int Compare(string? one, string? other) => string.CompareOrdinal(one, other);
}
