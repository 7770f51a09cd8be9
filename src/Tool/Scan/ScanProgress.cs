namespace SecretGuard.Tool.Scan;

/// <summary>A line on a terminal that says how far a scan is, and goes when the scan is done.</summary>
/// <param name="output">The terminal.</param>
/// <param name="clock">Tells when the line is due.</param>
internal sealed class ScanProgress(TextWriter output, TimeProvider clock)
{
    private const string ClearLine = "\r\u001b[K";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly long start = clock.GetTimestamp();
    private long last;
    private bool isShown;

    /// <summary>A line on the terminal that messages go to; null where there is none, or none that can go back in a line.</summary>
    public static ScanProgress? On(Host host) =>
        host.IsErrorTerminal && host.Variable("TERM") != "dumb" ? new(host.Error, host.Clock) : null;

    public void Tell(int files, long bytes)
    {
        var now = clock.GetTimestamp();
        if (clock.GetElapsedTime(last == 0 ? start : last, now) < Pause) return;
        last = now;
        isShown = true;
        output.Write($"{ClearLine}scanning: {files} files, {bytes / 1_000_000} MB");
        output.Flush();
    }

    public void Clear()
    {
        if (!isShown) return;
        output.Write(ClearLine);
        output.Flush();
    }
}
