using SecretGuard.Detection.Json;

namespace SecretGuard.Tool.Interchange.Formats;

/// <summary>A value in a JSON text, under the configuration key that .NET has for it.</summary>
/// <param name="Key">The names above it, with <c>:</c> between them; places in arrays are numbers.</param>
/// <param name="Value">As .NET's configuration reads it; null for JSON's null.</param>
/// <param name="Token">Where it stands.</param>
internal readonly record struct JsonLeaf(string Key, string? Value, JsonToken Token);

/// <summary>All values in a JSON text, with or without comments.</summary>
internal static class JsonLeaves
{
    private const string Separator = ":";

    /// <returns>None where the text is no JSON, which the sink was told then.</returns>
    public static List<JsonLeaf> Read(string text, ImportSink sink)
    {
        var leaves = new List<JsonLeaf>();
        try
        {
            var reader = new JsonReader(text);
            if (reader.Read()) ReadValue(reader, text, "", leaves);
            reader.Read();
        }
        catch (JsonSyntaxException e)
        {
            sink.Fault("it is not JSON: " + e.Message, Math.Min(e.Position, text.Length));
            return [];
        }

        return leaves;
    }

    private static void ReadValue(JsonReader reader, string text, string key, List<JsonLeaf> leaves)
    {
        var token = reader.Current;
        switch (token.Kind)
        {
            case JsonTokenKind.ObjectStart:
                while (reader.Read() && reader.Current.Kind == JsonTokenKind.Name)
                {
                    var name = reader.GetString();
                    reader.Read();
                    ReadValue(reader, text, Below(key, name), leaves);
                }

                break;
            case JsonTokenKind.ArrayStart:
                for (var i = 0; reader.Read() && reader.Current.Kind != JsonTokenKind.ArrayEnd; i++)
                {
                    ReadValue(reader, text, Below(key, i.ToString(System.Globalization.CultureInfo.InvariantCulture)), leaves);
                }

                break;
            case JsonTokenKind.String:
                leaves.Add(new JsonLeaf(key, reader.GetString(), token));
                break;
            default:
                leaves.Add(new JsonLeaf(key, Literal(text.Substring(token.Start, token.Length)), token));
                break;
        }
    }

    // As Microsoft.Extensions.Configuration.Json reads them.
    private static string? Literal(string word) => word switch
    {
        "null" => null,
        "true" => "True",
        "false" => "False",
        _ => word,
    };

    private static string Below(string key, string name) => key.Length == 0 ? name : key + Separator + name;
}
