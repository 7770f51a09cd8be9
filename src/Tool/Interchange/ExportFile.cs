namespace SecretGuard.Tool.Interchange;

/// <summary>A file that the tool makes where it is told to: never over another, and for its owner only.</summary>
internal static class ExportFile
{
    /// <returns>The full path, where nothing is and a folder is there to hold it.</returns>
    public static string Place(Host host, string argument)
    {
        var path = host.FullPath(argument);
        if (Path.Exists(path) || new FileInfo(path).LinkTarget is not null)
            throw new Failure($"'{path}' is there already", "name another file");
        return Directory.Exists(Path.GetDirectoryName(path))
            ? path
            : throw new Failure($"there is no folder '{Path.GetDirectoryName(path)}'");
    }

    public static void Write(string path, IEnumerable<string> lines)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            using var writer = new StreamWriter(path, options) { NewLine = "\n" };
            foreach (var line in lines) writer.WriteLine(line);
        }
        catch (IOException)
        {
            File.Delete(path);
            throw;
        }
    }
}
