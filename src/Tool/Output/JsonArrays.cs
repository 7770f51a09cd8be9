using System.Text.Json;

namespace SecretGuard.Tool.Output;

/// <summary>Members that are lists.</summary>
internal static class JsonArrays
{
    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    /// <param name="json">Where to.</param>
    /// <param name="name">The member's.</param>
    /// <param name="items">An object each.</param>
    /// <param name="members">Writes what is in one.</param>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> members)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            members(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
