using SecretGuard.Detection.Naming;

namespace SecretGuard.Detection.Reading.Data;

/// <summary>Hands a value of a data file over, and what is in it where it is a text of its own: JSON, a script, a whole file.</summary>
internal static class Values
{
    private static readonly string[] Scripts =
    [
        "run", "script", "before_script", "after_script", "bash", "sh", "command", "cmd", "commands", "args", "entrypoint", "test",
        "inlineScript", "arguments", "commandLineArgs", "postCreateCommand", "postStartCommand",
    ];

    private static readonly string[] PowerShellScripts = ["powershell", "pwsh"];

    /// <summary>A value that stands in the text as it is.</summary>
    public static void Add(
        CandidateSink sink, KeyPath path, ReadOnlySpan<char> value, int start, int group, NameKind role = NameKind.Ordinary)
    {
        if (value.IsEmpty) return;
        if (KindOf(path.Text, value) is { } kind) sink.Read(kind, value, start);
        if (BasicCredentials.IsUnder(path.Text) && BasicCredentials.Add(sink, path.Text, value, start, group)) return;
        sink.Add(new Candidate(path.Text, value, start, role, group));
    }

    /// <summary>A value with escapes, or of several lines.</summary>
    public static void Add(CandidateSink sink, KeyPath path, DecodedText value, int group, NameKind role = NameKind.Ordinary)
    {
        if (value.Length == 0) return;
        if (KindOf(path.Text, value.Text) is { } kind) sink.Read(kind, value);
        sink.Add(new Candidate(path.Text, value, role, group));
    }

    /// <summary>An item of a list, which may be <c>NAME=value</c>, as a container's environment has it.</summary>
    public static void AddItem(CandidateSink sink, KeyPath path, ReadOnlySpan<char> value, int start, int group)
    {
        var name = PairNames.NameLength(value);
        if (name == 0 || value.IndexOf(';') >= 0)
        {
            Add(sink, path, value, start, group);
            return;
        }

        path.Enter(value.Slice(0, name));
        Add(sink, path, value.Slice(name + 1), start + name + 1, group);
        path.LeaveTo(path.Depth - 1);
    }

    /// <summary>The kind of a text in a value; null where the value is no text of its own.</summary>
    private static TextKind? KindOf(ReadOnlySpan<char> path, ReadOnlySpan<char> value)
    {
        if (IsJson(value)) return TextKind.Json;
        var name = path.Slice(path.LastIndexOf(':') + 1);
        if (IsIn(PowerShellScripts, name)) return TextKind.PowerShell;
        if (IsIn(Scripts, name) || IsPackageScript(path)) return TextKind.Shell;
        if (value.IndexOf('\n') < 0) return null;
        var kind = name.IndexOf('.') < 0 ? TextKind.Text : TextKinds.OfPath(name.ToString());
        return kind == TextKind.Text ? OfContent(value) : kind;
    }

    // npm's scripts have names of their own.
    private static bool IsPackageScript(ReadOnlySpan<char> path) => path.StartsWith("scripts:".AsSpan(), StringComparison.Ordinal);

    /// <summary>The kind of a text of several lines that has no name.</summary>
    public static TextKind OfContent(ReadOnlySpan<char> text)
    {
        var start = text.TrimStart();
        if (start.StartsWith("-----BEGIN".AsSpan(), StringComparison.Ordinal)) return TextKind.Text;
        if (start.StartsWith("#!".AsSpan(), StringComparison.Ordinal)) return TextKind.Shell;
        if (IsJson(text)) return TextKind.Json;
        return start.Length > 1 && start[0] == '<' && (char.IsLetter(start[1]) || start[1] is '?' or '!') ? TextKind.Xml : TextKind.Ini;
    }

    private static bool IsJson(ReadOnlySpan<char> value)
    {
        value = value.Trim();
        if (value.Length < 5 || value[0] is not ('{' or '[') || value[value.Length - 1] != (value[0] == '{' ? '}' : ']')) return false;
        var inside = value.Slice(1).TrimStart();
        return inside[0] is '"' || (value[0] == '[' && inside[0] == '{');
    }

    private static bool IsIn(string[] names, ReadOnlySpan<char> member)
    {
        foreach (var name in names)
        {
            if (member.Equals(name.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
