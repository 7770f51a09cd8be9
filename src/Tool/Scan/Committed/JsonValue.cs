using SecretGuard.Detection.Json;

namespace SecretGuard.Tool.Scan.Committed;

/// <summary>A value of a JSON text that knows its place, so that a fault in it can be shown there.</summary>
/// <param name="Kind">What it starts with; names do not occur.</param>
/// <param name="Position">Offset in UTF-16 code units.</param>
internal sealed record JsonValue(JsonTokenKind Kind, int Position)
{
    /// <summary>What a string says; a number or word as written; empty for the rest.</summary>
    public string Text { get; init; } = "";

    public IReadOnlyList<(string Name, JsonValue Value)> Members { get; init; } = [];

    public IReadOnlyList<JsonValue> Items { get; init; } = [];

    public JsonValue? this[string name] => Members.LastOrDefault(member => member.Name == name).Value;

    /// <summary>Reads a whole text; throws <see cref="JsonSyntaxException"/>.</summary>
    public static JsonValue Read(string text)
    {
        var reader = new JsonReader(text);
        reader.Read();
        var value = Read(reader, text);
        reader.Read();
        return value;
    }

    // The reader limits how deep this goes.
    private static JsonValue Read(JsonReader reader, string text)
    {
        var at = reader.Current;
        return at.Kind switch
        {
            JsonTokenKind.ObjectStart => new(at.Kind, at.Start) { Members = ReadMembers(reader, text) },
            JsonTokenKind.ArrayStart => new(at.Kind, at.Start) { Items = ReadItems(reader, text) },
            JsonTokenKind.String => new(at.Kind, at.Start) { Text = reader.GetString() },
            _ => new(at.Kind, at.Start) { Text = text.Substring(at.Start, at.Length) },
        };
    }

    private static List<(string Name, JsonValue Value)> ReadMembers(JsonReader reader, string text)
    {
        var members = new List<(string Name, JsonValue Value)>();
        while (reader.Read() && reader.Current.Kind != JsonTokenKind.ObjectEnd)
        {
            var name = reader.GetString();
            reader.Read();
            members.Add((name, Read(reader, text)));
        }

        return members;
    }

    private static List<JsonValue> ReadItems(JsonReader reader, string text)
    {
        var items = new List<JsonValue>();
        while (reader.Read() && reader.Current.Kind != JsonTokenKind.ArrayEnd) items.Add(Read(reader, text));
        return items;
    }
}
