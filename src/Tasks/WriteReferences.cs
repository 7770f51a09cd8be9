using System.Text;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace SecretGuard.Tasks;

/// <summary>
/// Writes what a project file says about secrets as JSON, <c>secretguard.references.json</c>, and a second file that points to it, in the
/// one place where the runner looks. Files that are right already are left alone.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class WriteReferences : Task
{
    [Required]
    public string File { get; set; } = "";

    /// <summary>Nothing where another build of the same project writes it.</summary>
    public string? PointerFile { get; set; }

    public string[] Secrets { get; set; } = [];

    public bool Run { get; set; }

    public string? Manifest { get; set; }

    public string? Environment { get; set; }

    public override bool Execute()
    {
        try
        {
            Write(File, Members());
            if (PointerFile is { Length: > 0 }) Write(PointerFile, ["\"at\": " + Quoted(File)]);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Log.LogErrorFromException(fault);
        }

        return !Log.HasLoggedErrors;
    }

    private IEnumerable<string> Members()
    {
        if (Secrets.Length > 0) yield return $"\"secrets\": [{string.Join(", ", Secrets.Select(Quoted))}]";
        if (!Run) yield return "\"run\": false";
        if (Manifest is { Length: > 0 }) yield return "\"manifest\": " + Quoted(Manifest);
        if (Environment is { Length: > 0 }) yield return "\"environment\": " + Quoted(Environment.ToLowerInvariant());
    }

    private static void Write(string file, IEnumerable<string> members)
    {
        var json = "{ " + string.Join(", ", new[] { "\"version\": 1" }.Concat(members)) + " }\n";
        if (System.IO.File.Exists(file) && System.IO.File.ReadAllText(file) == json) return;
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        System.IO.File.WriteAllBytes(file, Encoding.UTF8.GetBytes(json));
    }

    private static string Quoted(string text)
    {
        var json = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\') json.Append('\\').Append(c);
            else if (c < ' ') json.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
            else json.Append(c);
        }

        return json.Append('"').ToString();
    }
}
