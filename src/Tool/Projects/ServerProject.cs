namespace SecretGuard.Tool.Projects;

/// <summary>Whether a folder holds a server, by the SDK that its project files name.</summary>
internal static class ServerProject
{
    private static readonly string[] Sdks = ["Microsoft.NET.Sdk.Web", "Microsoft.NET.Sdk.Worker"];

    public static bool IsIn(string folder) => Directory.EnumerateFiles(folder, "*.*proj").Any(NamesServerSdk);

    // The name in quotes: other SDKs' names go on behind it.
    private static bool NamesServerSdk(string path)
    {
        var text = File.ReadAllText(path);
        return Sdks.Any(sdk => text.Contains($"\"{sdk}\"", StringComparison.Ordinal) || text.Contains($"\"{sdk}/", StringComparison.Ordinal));
    }
}
