using SecretGuard.Detection.Json;

namespace SecretGuard.Manifest;

/// <summary>Changes a manifest's text in one place and leaves everything else, comments and formatting, as its people wrote it.</summary>
internal static class ManifestEditor
{
    private const string Schema = "https://raw.githubusercontent.com/secretguard/secretguard/main/docs/schema/secretguard.schema.json";

    /// <summary>A new manifest without secrets.</summary>
    public static string Create(string id, string project) =>
        $$"""
        {
          "$schema": "{{Schema}}",
          "id": "{{id}}",
          "project": {{JsonString.Quote(project)}},
          "secrets": {
          }
        }

        """.Replace("\r\n", "\n");

    /// <summary>The text with an id as its first member. The text must be a valid manifest without one.</summary>
    public static string AddId(string text, string id)
    {
        var reader = new JsonReader(text);
        reader.Read();
        var open = reader.Current.Start;
        reader.Read();
        var isEmpty = reader.Current.Kind == JsonTokenKind.ObjectEnd;
        return Replace(text, open + 1, open + 1, $"\n  \"id\": {JsonString.Quote(id)}" + (isEmpty ? "\n" : ","));
    }

    /// <summary>
    /// The text with a declaration added at the end of <c>secrets</c>. The text must be a valid manifest without that name.
    /// </summary>
    public static string Add(string text, string name, SecretKind kind) => Add(text, [(name, kind)]);

    /// <summary>The same for several names at once, none of which the manifest has.</summary>
    public static string Add(string text, IReadOnlyList<(string Name, SecretKind Kind)> secrets) =>
        AddDeclarations(text, [.. secrets.Select(secret => Declaration(secret.Name, "kind", secret.Kind.Name()))]);

    /// <summary>The same for a name under which a shared secret is used.</summary>
    public static string AddShared(string text, string name, string shared) => AddDeclarations(text, [Declaration(name, "shared", shared)]);

    private static string Declaration(string name, string member, string value) =>
        $"{JsonString.Quote(name)}: {{ \"{member}\": \"{value}\" }}";

    private static string AddDeclarations(string text, IReadOnlyList<string> declarations)
    {
        if (declarations.Count == 0) return text;
        var (open, close, members) = Members(text);
        if (open < 0) return AddSection(text, close, members, string.Join(",\n    ", declarations));
        var indent = Indent(text, open) + "  ";
        var declared = string.Join($",\n{indent}", declarations);
        if (members.Count == 0) return Replace(text, open + 1, close, $"\n{indent}{declared}\n{Indent(text, open)}");
        var last = members[members.Count - 1].End;
        return Replace(text, last, last, $",\n{indent}{declared}");
    }

    /// <summary>The text without a declaration; unchanged where it has none of that name.</summary>
    public static string Remove(string text, string name)
    {
        var (open, close, members) = Members(text);
        var index = open < 0 ? -1 : members.FindIndex(member => member.Name == name);
        if (index < 0) return text;
        var member = members[index];
        if (index > 0) return Replace(text, members[index - 1].End, member.End, "");
        if (members.Count > 1) return Replace(text, member.Start, members[1].Start, "");
        return Replace(text, open + 1, close, "\n" + Indent(text, open));
    }

    private static string AddSection(string text, int close, List<Member> members, string declaration)
    {
        var at = members.Count > 0 ? members[members.Count - 1].End : close;
        return Replace(text, at, at, (members.Count > 0 ? "," : "") + $"\n  \"secrets\": {{\n    {declaration}\n  }}");
    }

    // The braces of `secrets` and what is in them; where there is no such member, -1, the closing brace of the root and the root's members.
    private static (int Open, int Close, List<Member> Members) Members(string text)
    {
        var root = new List<Member>();
        var reader = new JsonReader(text);
        reader.Read();
        while (reader.Read() && reader.Current.Kind == JsonTokenKind.Name)
        {
            var name = reader.GetString();
            var start = reader.Current.Start;
            reader.Read();
            if (name == "secrets" && reader.Current.Kind == JsonTokenKind.ObjectStart) return InSecrets(reader);
            reader.Skip();
            root.Add(new Member(name, start, reader.Current.End));
        }

        return (-1, reader.Current.Start, root);
    }

    private static (int Open, int Close, List<Member> Members) InSecrets(JsonReader reader)
    {
        var open = reader.Current.Start;
        var members = new List<Member>();
        while (reader.Read() && reader.Current.Kind == JsonTokenKind.Name)
        {
            var name = reader.GetString();
            var start = reader.Current.Start;
            reader.Read();
            reader.Skip();
            members.Add(new Member(name, start, reader.Current.End));
        }

        return (open, reader.Current.Start, members);
    }

    private static string Indent(string text, int position)
    {
        var start = LineStart(text, position);
        var end = start;
        while (end < text.Length && text[end] is ' ' or '\t') end++;
        return text.Substring(start, end - start);
    }

    private static int LineStart(string text, int position) => text.LastIndexOf('\n', position) + 1;

    private static string Replace(string text, int start, int end, string by) =>
        text.Remove(start, end - start).Insert(start, text.Contains("\r\n") ? by.Replace("\n", "\r\n") : by);

    private readonly struct Member(string name, int start, int end)
    {
        public string Name { get; } = name;

        public int Start { get; } = start;

        public int End { get; } = end;
    }
}
