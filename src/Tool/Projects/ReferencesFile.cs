using System.Text.Json;

namespace SecretGuard.Tool.Projects;

/// <summary>
/// What the build knows of a project's secrets, written by the package's targets into the intermediate folder, so that nobody has to
/// evaluate MSBuild to start an application.
/// </summary>
/// <param name="Run">False where <c>SecretGuardRun</c> is.</param>
/// <param name="Secrets">The names of <c>SecretReference</c> items.</param>
/// <param name="Manifest">The full path that <c>SecretGuardManifest</c> stands for; null where it is not set.</param>
/// <param name="Environment">The name in <c>SecretGuardEnvironment</c>; null where it is not set.</param>
internal sealed record ReferencesFile(bool Run, IReadOnlyList<string> Secrets, string? Manifest, string? Environment)
{
    private const string FileName = "secretguard.references.json";
    private static readonly ReferencesFile None = new(true, [], null, null);

    /// <summary>
    /// What the last build of the project in a folder wrote; where its output lies elsewhere, the file in <c>obj</c> points there.
    /// </summary>
    public static ReferencesFile Of(string folder) => Read(Path.Combine(folder, "obj", FileName));

    /// <summary>Reads the file; a build writes none where it has nothing to say.</summary>
    public static ReferencesFile Read(string path) => File.Exists(path) ? Parse(path, isPointedAt: false) : None;

    // Apart from the above, so that a JSON library is loaded only where there is JSON.
    private static ReferencesFile Parse(string path, bool isPointedAt)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var root = json.RootElement;
            if (Text(root, "at") is { } elsewhere)
            {
                return isPointedAt || !File.Exists(elsewhere) ? None : Parse(elsewhere, isPointedAt: true);
            }
            var run = !root.TryGetProperty("run", out var value) || value.ValueKind != JsonValueKind.False;
            var secrets = root.TryGetProperty("secrets", out var names)
                ? names.EnumerateArray().Select(name => name.GetString() ?? throw new JsonException()).ToList()
                : [];
            return new(run, secrets, Text(root, "manifest"), Text(root, "environment"));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new Failure($"'{path}' cannot be read", "build the project again");
        }
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.GetString() is { Length: > 0 } text ? text : null;
}
