using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SecretGuard.Tool.Output;

/// <summary>The JSON of every verb: an object whose first member is <c>"version": 1</c>.</summary>
internal static class JsonOutput
{
    // The output goes to programs and terminals, never into HTML, so only JSON's own escapes are needed.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    public static void Write(TextWriter output, Action<Utf8JsonWriter> members) =>
        WriteObject(output, json =>
        {
            json.WriteNumber("version", 1);
            members(json);
        });

    /// <summary>An object of somebody else's format.</summary>
    public static void WriteObject(TextWriter output, Action<Utf8JsonWriter> members)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }
}
