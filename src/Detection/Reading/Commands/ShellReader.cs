namespace SecretGuard.Detection.Reading.Commands;

/// <summary>Reads scripts of POSIX shells: assignments, options, headers, here-documents.</summary>
internal sealed class ShellReader : Reader
{
    public override void Read(ReadOnlySpan<char> text, CandidateSink sink)
    {
        var scan = new ShellScan(text, sink);
        scan.Run();
    }
}
