namespace SecretGuard.Tool.Scan;

/// <summary>Where texts come from: a tree, what is staged, a range of commits, a history, standard input.</summary>
internal abstract class ScanSource : IDisposable
{
    /// <summary>
    /// Hands over everything there is to search. What cannot be handed over is told to the queue as skipped, never passed over.
    /// </summary>
    public abstract void Read(ScanQueue queue);

    /// <summary>Adds what the source only looks up for what was found.</summary>
    public virtual ScanResult Refine(ScanResult result) => result;

    /// <summary>Ends what its items read from; called when all are searched.</summary>
    public virtual void Dispose()
    {
    }
}
