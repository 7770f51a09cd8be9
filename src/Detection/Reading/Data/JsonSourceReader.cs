namespace SecretGuard.Detection.Reading.Data;

/// <summary>
/// Reads JSON, JSON with comments and JSON5: every value with the path of names that leads to it. Faults stop it nowhere: what is no
/// JSON is passed over, and what comes behind is read.
/// </summary>
internal sealed class JsonSourceReader : Reader
{
    public override void Read(ReadOnlySpan<char> text, CandidateSink sink)
    {
        var scan = new JsonScan(text, sink, new KeyPath());
        scan.Run(0, text.Length);
    }
}
