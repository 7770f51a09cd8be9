namespace SecretGuard.Detection.Reading.Data;

/// <summary>
/// Reads XML as .NET's files use it: every attribute and every element's text, named by the elements around it, or by the <c>key</c> or
/// <c>name</c> beside it. No entity is expanded but the predefined ones, no document type is read.
/// </summary>
internal sealed class XmlReader : Reader
{
    public override void Read(ReadOnlySpan<char> text, CandidateSink sink)
    {
        var scan = new XmlScan(text, sink);
        scan.Run();
    }
}
