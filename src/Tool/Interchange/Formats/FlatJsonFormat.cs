using SecretGuard.Detection.Json;

namespace SecretGuard.Tool.Interchange.Formats;

/// <summary>One JSON object with a member for each secret.</summary>
internal sealed class FlatJsonFormat : ImportFormat
{
    public override string Name => "json";

    public override bool IsLikely(string path, string text) => JsonShape.IsObject(text);

    public override void Read(string text, ImportSink sink, ImportChoice choice)
    {
        if (!JsonShape.IsObject(text)) sink.Fault("expected an object with a member for each secret", 0);
        else if (FirstNested(text) is { } place)
            sink.Fault("an object within the object: say --input-format user-secrets or appsettings", place);
        else foreach (var leaf in JsonLeaves.Read(text, sink)) sink.Add(leaf.Key, leaf.Value ?? "", leaf.Token.Start);
    }

    private static int? FirstNested(string text)
    {
        try
        {
            var reader = new JsonReader(text);
            while (reader.Read())
            {
                if (reader.Depth > 1) return reader.Current.Start;
            }
        }
        catch (JsonSyntaxException)
        {
            // Told by whoever reads the values.
        }

        return null;
    }
}
