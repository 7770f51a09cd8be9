namespace SecretGuard.Detection;

/// <summary>The files of a .NET project in which a secret has a diagnostic of its own, whatever it is.</summary>
internal static class ProjectFiles
{
    /// <summary>The diagnostic for a secret in a file; null where that goes by what the secret is.</summary>
    /// <param name="path">A path with either kind of slash, or a file's name alone.</param>
    public static string? DiagnosticOf(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        if (Is(name, "appsettings", ".json")) return DiagnosticIds.AppSettings;
        if (Is(name, "launchSettings", ".json")) return DiagnosticIds.LaunchSettings;
        return Is(name, "", ".config") || Is(name, "", ".pubxml") || Is(name, "", ".runsettings") ? DiagnosticIds.ConfigFile : null;
    }

    private static bool Is(string name, string start, string end) =>
        name.StartsWith(start, StringComparison.OrdinalIgnoreCase) && name.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
