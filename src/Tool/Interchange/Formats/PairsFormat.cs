using SecretGuard.Detection.Json;

namespace SecretGuard.Tool.Interchange.Formats;

/// <summary>A JSON array of objects, each with <c>key</c> and <c>value</c>.</summary>
internal sealed class PairsFormat : ImportFormat
{
    public override string Name => "pairs";

    public override bool IsLikely(string path, string text) => JsonShape.IsArray(text);

    public override void Read(string text, ImportSink sink, ImportChoice choice)
    {
        if (!JsonShape.IsArray(text)) sink.Fault("expected an array of objects with 'key' and 'value'", 0);
        else foreach (var pair in JsonLeaves.Read(text, sink).GroupBy(IndexOf)) Add(pair.Key, [.. pair], sink);
    }

    private static void Add(string index, List<JsonLeaf> members, ImportSink sink)
    {
        var key = members.Where(leaf => leaf.Key == index + ":key").ToList();
        var value = members.Where(leaf => leaf.Key == index + ":value").ToList();
        var place = members[0].Token.Start;
        if (key is not [{ Token.Kind: JsonTokenKind.String, Value: { } name }] || value is not [var one] || members.Count != 2)
        {
            sink.Fault("expected an object with one 'key', a text, and one 'value', and nothing else", place);
        }
        else
        {
            sink.Add(name, one.Value ?? "", place);
        }
    }

    private static string IndexOf(JsonLeaf leaf) => leaf.Key.Split(':')[0];
}
