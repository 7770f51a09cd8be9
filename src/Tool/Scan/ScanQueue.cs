namespace SecretGuard.Tool.Scan;

/// <summary>Hands what a source yields to the threads that search it.</summary>
internal sealed class ScanQueue(ScanOptions options)
{
    private const int Capacity = 64;

    // What sources read ahead, in bytes; a single item may be larger.
    private const long MostBytes = 16 * 1024 * 1024;

    private readonly object gate = new();
    private readonly Queue<ScanItem> waiting = new(Capacity);
    private readonly List<Skipped> skipped = [];
    private readonly List<Note> notes = [];
    private bool isComplete;
    private long held;
    private int files;
    private long bytes;

    public IReadOnlyList<Skipped> Skipped => skipped;

    public IReadOnlyList<Note> Notes => notes;

    public int Files => Volatile.Read(ref files);

    public long Bytes => Interlocked.Read(ref bytes);

    /// <summary>What broke a thread that searches; the others stop.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>For the source: waits while there is enough to do.</summary>
    public void Add(ScanItem item)
    {
        options.Progress?.Tell(Files, Bytes);
        lock (gate)
        {
            while (Fault is null && (waiting.Count >= Capacity || (held > 0 && held + item.Held > MostBytes))) Monitor.Wait(gate);
            if (Fault is not null) throw new OperationCanceledException();
            held += item.Held;
            waiting.Enqueue(item);
            Monitor.Pulse(gate);
        }
    }

    /// <summary>For the source.</summary>
    public void Skip(string path, string reason, bool isFault = false) => Skip(new(path, reason, isFault));

    /// <summary>For the source.</summary>
    public void Skip(Skipped skip) => skipped.Add(skip);

    /// <summary>For the source.</summary>
    public void Note(Note note) => notes.Add(note);

    public void Complete()
    {
        lock (gate)
        {
            isComplete = true;
            Monitor.PulseAll(gate);
        }
    }

    /// <summary>The next item; null when there is no more.</summary>
    /// <param name="done">The one before, whose bytes are not held any longer.</param>
    public ScanItem? Take(ScanItem? done)
    {
        lock (gate)
        {
            held -= done?.Held ?? 0;
            while (Fault is null && waiting.Count == 0 && !isComplete) Monitor.Wait(gate);
            Monitor.PulseAll(gate);
            return Fault is null && waiting.TryDequeue(out var item) ? item : null;
        }
    }

    /// <summary>Counts a text that was searched.</summary>
    public void Count(int length)
    {
        Interlocked.Increment(ref files);
        Interlocked.Add(ref bytes, length);
    }

    public void Break(Exception fault)
    {
        lock (gate)
        {
            Fault ??= fault;
            Monitor.PulseAll(gate);
        }
    }
}
