using SecretGuard.Detection.Json;

namespace SecretGuard.Detection.Reading;

/// <summary>
/// Reads JSON: every string with the path of names that leads to it. JSON that breaks off is read as plain text from there on, so that
/// nothing hides behind a fault.
/// </summary>
internal sealed class JsonSourceReader : Reader
{
    public override void Read(ReadOnlySpan<char> text, CandidateSink sink)
    {
        var json = text.ToString();
        var reader = new JsonReader(json);
        var path = new List<string>();
        var decoded = new DecodedText();
        try
        {
            while (reader.Read())
            {
                var token = reader.Current;
                if (token.Kind == JsonTokenKind.Name) SetName(path, reader.Depth, reader.GetString());
                else if (token.Kind == JsonTokenKind.String) Add(json, token, string.Join(":", path.Take(reader.Depth)), decoded, sink);
            }
        }
        catch (JsonSyntaxException fault)
        {
            sink.Read(TextKind.Text, text.Slice(fault.Position), fault.Position);
        }
    }

    private static void Add(string json, JsonToken token, string path, DecodedText decoded, CandidateSink sink)
    {
        var start = token.Start + 1;
        var raw = json.AsSpan(start, token.Length - 2);
        if (raw.IndexOf('\\') < 0)
        {
            sink.Add(new Candidate(path.AsSpan(), raw, start));
            return;
        }

        JsonString.Decode(json, start, raw.Length, decoded);
        sink.Add(new Candidate(path.AsSpan(), decoded));
    }

    private static void SetName(List<string> path, int depth, string name)
    {
        while (path.Count >= depth) path.RemoveAt(path.Count - 1);
        while (path.Count < depth - 1) path.Add("");
        path.Add(name);
    }
}
