using System.Runtime.ExceptionServices;

namespace SecretGuard.Tool.Scan;

/// <summary>
/// Searches what a source yields, on two threads while the caller's feeds them. How much waits for them is bounded, so memory does not
/// depend on what is searched, and results are sorted, so that their order does not depend on the threads.
/// </summary>
internal sealed class Scanner(ScanOptions options, TimeProvider clock)
{
    private const int Threads = 2;

    /// <param name="source">What is searched; disposed of.</param>
    public ScanResult Run(ScanSource source)
    {
        using var disposed = source;
        var start = clock.GetTimestamp();
        var queue = new ScanQueue(options);
        var searchers = Enumerable.Range(0, Threads).Select(_ => new Searcher(options, queue)).ToList();
        var threads = searchers.ConvertAll(searcher => new Thread(searcher.Run) { IsBackground = true, Name = "scan" });
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

    private static ScanResult Merge(ScanOptions options, ScanQueue queue, List<Searcher> searchers) => new()
    {
        Findings = [.. InOrder(searchers.SelectMany(searcher => searcher.Findings))],
        Accepted = [.. searchers.SelectMany(searcher => searcher.Accepted)
            .OrderBy(accepted => accepted.Finding.Path, StringComparer.Ordinal).ThenBy(accepted => accepted.Finding.Start)],
        Skipped = [.. queue.Skipped.Concat(searchers.SelectMany(searcher => searcher.Skipped))
            .OrderBy(skip => skip.Path, StringComparer.Ordinal).ThenBy(skip => skip.Reason, StringComparer.Ordinal)],
        Notes = [.. queue.Notes, .. searchers.SelectMany(searcher => searcher.Notes)
            .OrderBy(note => note.Path, StringComparer.Ordinal).ThenBy(note => note.Line)],
        Explained = !options.Explain
            ? null
            : [.. searchers.SelectMany(searcher => searcher.Explained).OrderBy(value => value.Path, StringComparer.Ordinal).ThenBy(value => value.Start)],
        Files = queue.Files,
        Bytes = queue.Bytes,
    };

    // What was named twice is told once.
    private static IEnumerable<Located> InOrder(IEnumerable<Located> findings) =>
        findings.OrderBy(found => found.Path, StringComparer.Ordinal).ThenBy(found => found.Start)
            .ThenBy(found => found.Rule.Slug, StringComparer.Ordinal).ThenBy(found => found.Commit, StringComparer.Ordinal)
            .ThenBy(found => found.Blob, StringComparer.Ordinal)
            .DistinctBy(found => (found.Path, found.Start, found.Rule.Slug, found.Commit, found.Blob));
}
