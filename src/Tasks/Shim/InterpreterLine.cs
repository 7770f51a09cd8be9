using System.Security.Cryptography;
using System.Text;

namespace SecretGuard.Tasks.Shim;

/// <summary>
/// The first line of a shim, by which the kernel starts the tool: <c>#!TOOL shim</c>. The kernel hands all after the first blank over
/// as one argument, so that a path with blanks, or a dll with its host, needs <c>env -S</c>, which not every env has (BusyBox).
/// </summary>
internal sealed class InterpreterLine(Tool tool, string host, string linkFolder)
{
    // Linux reads 128 bytes before 5.1, which .NET still supports (RHEL 8), and 256 since; macOS 512. A longer line is cut in silence.
    private const int LongestLine = 127;
    private const int OnlyOwner = 0b111_000_000;

    /// <summary>The line, or null where none is short enough.</summary>
    public string? Text() => Fitting(tool.Path)
        ?? (Link() is { } folder ? Fitting(Path.Combine(folder, Path.GetFileName(tool.Path))) : null);

    private string? Fitting(string path)
    {
        if (path.Any(char.IsControl)) return null;
        var line = tool.NeedsHost ? $"#!/usr/bin/env -S {Quoted(host)} {Quoted(path)} shim"
            : path.Any(char.IsWhiteSpace) ? $"#!/usr/bin/env -S {Quoted(path)} shim"
            : $"#!{path} shim";
        return Encoding.UTF8.GetByteCount(line) < LongestLine ? line : null;
    }

    /// <summary>
    /// A short name for the tool's folder, in a folder that only its owner can change. Named by its target, a link never changes.
    /// </summary>
    private string? Link()
    {
        if (linkFolder.Length == 0 || Path.GetDirectoryName(tool.Path) is not { } target) return null;
        try
        {
            Directory.CreateDirectory(linkFolder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        using var sha256 = SHA256.Create();
        var name = BitConverter.ToString(sha256.ComputeHash(Encoding.UTF8.GetBytes(target)), 0, 6).Replace("-", "").ToLowerInvariant();
        var link = Path.Combine(linkFolder, name);
        return UnixFile.TrySetMode(linkFolder, OnlyOwner) && UnixFile.TryLink(target, link) ? link : null;
    }

    private static string Quoted(string word) => "\"" + word.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("$", "\\$") + "\"";
}
