using SecretGuard.Detection.Json;

namespace SecretGuard.Detection;

/// <summary>Finds secrets in JSON: every string value is judged by its own form and by the path of names that leads to it.</summary>
internal static class JsonScanner
{
    /// <summary>All findings, in order of place. A text that breaks off is searched up to the fault: <paramref name="fault"/>.</summary>
    public static List<Finding> Scan(string text, out JsonSyntaxException? fault)
    {
        var findings = new List<Finding>();
        fault = null;
        try
        {
            var reader = new JsonReader(text);
            var path = new List<string>();
            while (reader.Read())
            {
                var token = reader.Current;
                if (token.Kind == JsonTokenKind.Name) SetName(path, reader.Depth, reader.GetString());
                else if (token.Kind == JsonTokenKind.String && Judge(reader, path) is { } finding)
                {
                    findings.Add(InText(text, token, finding));
                }
            }
        }
        catch (JsonSyntaxException e)
        {
            fault = e;
        }

        return findings;
    }

    private static Finding? Judge(JsonReader reader, List<string> path) =>
        Values.Judge(string.Join(":", path.Take(reader.Depth)), reader.GetString());

    private static void SetName(List<string> path, int depth, string name)
    {
        while (path.Count >= depth) path.RemoveAt(path.Count - 1);
        while (path.Count < depth - 1) path.Add("");
        path.Add(name);
    }

    private static Finding InText(string text, JsonToken token, Finding finding)
    {
        var inside = token.Start + 1;
        var start = JsonString.RawOffset(text, inside, finding.Start);
        return finding.At(start, JsonString.RawOffset(text, start, finding.Length) - start);
    }
}
