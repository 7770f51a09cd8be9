using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Build.Framework;
using SecretGuard.Detection;
using SecretGuard.Tasks.Shim;
using Task = Microsoft.Build.Utilities.Task;

namespace SecretGuard.Tasks;

/// <summary>
/// Puts a shim in the place of the program that <c>dotnet run</c> starts. The shim is data with an interpreter line, never a shell script:
/// a shell drops variables whose names are no identifiers, and launch profiles have such. Where it cannot be, a line says why, and the
/// program runs as it is.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class WriteRunShim : Task
{
    private const int ExecutableByAll = 0b111_101_101;

    [Required]
    public string ShimFile { get; set; } = "";

    [Required]
    public string Command { get; set; } = "";

    [Required]
    public string ProjectDirectory { get; set; } = "";

    [Required]
    public string ReferencesFile { get; set; } = "";

    public string? ToolPath { get; set; }

    public string? SearchPath { get; set; }

    public string? Home { get; set; }

    public string? CliHome { get; set; }

    public string? CacheHome { get; set; }

    public string? DotnetHost { get; set; }

    public string[] PackageFolders { get; set; } = [];

    public string RuntimeIdentifier { get; set; } = "";

    /// <summary>The shim; nothing where the program is to be started as it is.</summary>
    [Output]
    public string? RunCommand { get; private set; }

    public override bool Execute()
    {
        try
        {
            if (!RuntimeInformation.IsOSPlatform(OSPlatform.Windows)) WriteShim();
            else throw new NotInjectedException("plain 'dotnet run' has none on Windows yet", "dotnet secretguard run -- dotnet run");
        }
        catch (NotInjectedException fault)
        {
            Tell(fault.Message, fault.Hint);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Tell($"'{ShimFile}' cannot be written", "is the folder writable?");
        }

        return true;
    }

    private void WriteShim()
    {
        var tool = new ToolLocator(ProjectDirectory, ToolPath, SearchPath, Home, CliHome, PackageFolders, RuntimeIdentifier).Find();
        var line = new InterpreterLine(tool, DotnetHost is { Length: > 0 } ? DotnetHost : "dotnet", LinkFolder()).Text()
            ?? throw new NotInjectedException($"the path '{tool.Path}' is too long for the system", "set SecretGuardToolPath to another");
        Write(Shim(line));
        RunCommand = ShimFile;
    }

    // `dotnet run` shows no message of this target at any verbosity, and a warning would stop it where warnings are errors.
    private void Tell(string fact, string hint)
    {
        var text = $"secretguard: warning: {DiagnosticIds.NotInjected}: no secrets for this run: {fact}\nsecretguard: hint: {hint}";
        Log.LogMessage(MessageImportance.High, text);
        Console.Error.WriteLine(text);
    }

    private string Shim(string line)
    {
        var fields = new[] { $"project {ProjectDirectory}", $"references {ReferencesFile}", $"command {Command}" };
        if (fields.Any(field => field.Contains('\n'))) throw new NotInjectedException("a path holds a line break", "rename it");
        return line + "\nsecretguard-shim 1\n" + string.Join("\n", fields) + "\n";
    }

    private void Write(string shim)
    {
        if (!File.Exists(ShimFile) || File.ReadAllText(ShimFile) != shim || !UnixFile.IsExecutable(ShimFile))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(ShimFile)!);
            var fresh = $"{ShimFile}.{Guid.NewGuid():N}";
            File.WriteAllBytes(fresh, Encoding.UTF8.GetBytes(shim));
            UnixFile.TrySetMode(fresh, ExecutableByAll);
            UnixFile.TryReplace(fresh, ShimFile);
        }

        if (!UnixFile.IsExecutable(ShimFile))
            throw new NotInjectedException($"'{ShimFile}' cannot be executed", "is its file system mounted noexec?");
    }

    private string LinkFolder()
    {
        var cache = CacheHome is { Length: > 0 } && Path.IsPathRooted(CacheHome) ? CacheHome
            : Home is { Length: > 0 } ? Path.Combine(Home, ".cache")
            : "";
        return cache.Length == 0 ? "" : Path.Combine(cache, "secretguard", "tools");
    }
}
