using SecretGuard.Detection;

namespace SecretGuard.Tool.Interchange.Formats;

/// <summary><c>appsettings*.json</c>: those of its values that the scanner takes for secrets; the file stays what it is.</summary>
internal sealed class AppSettingsFormat : ImportFormat
{
    public override string Name => "appsettings";

    public override bool KeepsSettings => true;

    public override bool IsLikely(string path, string text) =>
        Path.GetFileName(path).StartsWith("appsettings", StringComparison.OrdinalIgnoreCase) && JsonShape.IsObject(text);

    public override void Read(string text, ImportSink sink, ImportChoice choice)
    {
        var found = Detector.Scan(text, TextKind.Json);
        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        var next = 0;
        foreach (var leaf in JsonLeaves.Read(text, sink))
        {
            // Both in the order of the text; findings may overlap, leaves do not.
            while (next < found.Count && found[next].End <= leaf.Token.Start) next++;
            if (choice.All || (next < found.Count && found[next].Start < leaf.Token.End))
            {
                sink.Add(leaf.Key, leaf.Value ?? "", leaf.Token.Start);
            }
            else
            {
                sink.Settings++;
            }
        }
    }
}
