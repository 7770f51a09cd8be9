namespace SecretGuard.Detection.Reading.Data;

/// <summary>
/// Reads YAML line by line, by its indentation: every scalar with the keys that lead to it. Anchors and tags are passed over, aliases
/// are no values.
/// </summary>
internal sealed class YamlReader : Reader
{
    public override void Read(ReadOnlySpan<char> text, CandidateSink sink)
    {
        var scan = new YamlScan(text, sink);
        scan.Run();
    }
}
