namespace SecretGuard.Detection.Reading.Notebooks;

/// <summary>The languages of notebooks' cells.</summary>
internal static class Languages
{
    /// <summary>What a line such as <c>#!csharp</c> or <c>%%bash</c> announces; null for any other.</summary>
    public static TextKind? OfMagic(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith("#!".AsSpan()) && !line.StartsWith("%%".AsSpan())) return null;
        var end = 2;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] == '#')) end++;
        return Of(line.Slice(2, end - 2));
    }

    /// <summary>The kind of a language by the name of it or of its kernel; null where that is none.</summary>
    public static TextKind? Of(ReadOnlySpan<char> language) => language switch
    {
        "csharp" or "C#" or "c#" => TextKind.CSharp,
        "fsharp" or "F#" or "f#" => TextKind.FSharp,
        "pwsh" or "powershell" or "PowerShell" => TextKind.PowerShell,
        "bash" or "sh" or "shell" => TextKind.Shell,
        "sql" or "SQL" or "kql" => TextKind.Sql,
        "html" or "HTML" => TextKind.Html,
        "markdown" or "raw" => TextKind.Text,
        "http" => TextKind.Http,
        "python" or "python3" or "ipython" or "javascript" or "typescript" => TextKind.Script,
        "java" or "julia" or "scala" or "r" or "R" or "ir" => TextKind.Script,
        _ => null,
    };
}
