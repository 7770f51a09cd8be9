using SecretGuard.Detection.Json;

namespace SecretGuard.Tasks.Shim;

/// <summary>The nearest <c>dotnet-tools.json</c> that names our package, found as <c>dotnet tool</c> finds it.</summary>
internal sealed class ToolManifest
{
    private bool isRoot;

    private ToolManifest(string file) => File = file;

    public string File { get; }

    /// <summary>The version that it pins.</summary>
    public string Version { get; private set; } = "";

    public static ToolManifest? Nearest(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            foreach (var name in new[] { ".config/dotnet-tools.json", "dotnet-tools.json" })
            {
                var file = Path.Combine(at.FullName, name);
                if (!System.IO.File.Exists(file)) continue;
                var manifest = Read(file);
                if (manifest.Version.Length > 0) return manifest;
                if (manifest.isRoot) return null;
            }
        }

        return null;
    }

    private static ToolManifest Read(string file)
    {
        var manifest = new ToolManifest(file);
        try
        {
            manifest.Read(new JsonReader(System.IO.File.ReadAllText(file)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonSyntaxException)
        {
            throw new NotInjectedException($"the tool manifest '{file}' cannot be read", "correct it");
        }

        return manifest;
    }

    private void Read(JsonReader json)
    {
        var path = new string[3];
        while (json.Read())
        {
            if (json.Current.Kind != JsonTokenKind.Name || json.Depth > path.Length) continue;
            var depth = json.Depth;
            path[depth - 1] = json.GetString();
            json.Read();
            if (depth == 1 && path[0] == "isRoot") isRoot = json.Current is { Kind: JsonTokenKind.Literal, Length: 4 };
            if (depth == 3 && path[0] == "tools" && path[1].Equals(Tool.PackageId, StringComparison.OrdinalIgnoreCase)
                && path[2] == "version" && json.Current.Kind == JsonTokenKind.String)
                Version = json.GetString();
        }
    }
}
