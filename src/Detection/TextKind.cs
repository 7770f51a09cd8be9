namespace SecretGuard.Detection;

/// <summary>How a file is read.</summary>
internal enum TextKind
{
    /// <summary>Code and everything else in which a value stands in quotes.</summary>
    Quoted,

    /// <summary><c>NAME=value</c> lines, YAML, INI, shell: a value may stand without quotes up to the end of the line.</summary>
    Lines,

    /// <summary>JSON, with the comments and trailing commas that .NET's configuration allows.</summary>
    Json,

    /// <summary>XML: attributes and the text of elements.</summary>
    Xml,
}

/// <summary>Tells kinds by file names.</summary>
internal static class TextKinds
{
    private static readonly Dictionary<string, TextKind> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        ["json"] = TextKind.Json,
        ["xml"] = TextKind.Xml, ["config"] = TextKind.Xml, ["csproj"] = TextKind.Xml, ["fsproj"] = TextKind.Xml, ["vbproj"] = TextKind.Xml,
        ["props"] = TextKind.Xml, ["targets"] = TextKind.Xml, ["pubxml"] = TextKind.Xml, ["runsettings"] = TextKind.Xml, ["settings"] = TextKind.Xml,
        ["yml"] = TextKind.Lines, ["yaml"] = TextKind.Lines, ["ini"] = TextKind.Lines, ["properties"] = TextKind.Lines, ["toml"] = TextKind.Lines,
        ["conf"] = TextKind.Lines, ["sh"] = TextKind.Lines, ["env"] = TextKind.Lines,
    };

    /// <param name="path">A path with either kind of slash, or a file's name alone.</param>
    public static TextKind OfPath(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        if (name.StartsWith(".env", StringComparison.OrdinalIgnoreCase)) return TextKind.Lines;
        return ByExtension.TryGetValue(name.Substring(name.LastIndexOf('.') + 1), out var kind) ? kind : TextKind.Quoted;
    }

    /// <summary>Whether a file is one of ASP.NET's settings files, which have a diagnostic of their own.</summary>
    public static bool IsAppSettings(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase)
            && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
    }
}
