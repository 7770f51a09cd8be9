using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Run;

/// <summary>
/// The data file that the package's targets put in the place of an application's command. Its first line lets the kernel start this tool
/// with the file's path; no shell is involved, for a shell drops variables that are no identifiers. It holds no decision: those are made
/// when it runs.
/// </summary>
/// <param name="Protocol">Which version of this file the package writes.</param>
/// <param name="Project">The project's folder.</param>
/// <param name="References">Where <see cref="ReferencesFile"/> lies.</param>
/// <param name="Command">The application's own command.</param>
internal sealed record ShimFile(int Protocol, string Project, string References, string Command)
{
    /// <summary>The hidden verb.</summary>
    public const string Verb = "shim";

    public const int CurrentProtocol = 1;

    public static ShimFile Read(string path)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var blank = line.IndexOf(' ', StringComparison.Ordinal);
            if (blank > 0) fields[line[..blank]] = line[(blank + 1)..];
        }

        return WholeNumber.TryParse(fields.GetValueOrDefault("secretguard-shim")) is { } protocol
            && fields.TryGetValue("project", out var project) && fields.TryGetValue("references", out var references)
                && fields.TryGetValue("command", out var command)
            ? new ShimFile(protocol, project, references, command)
            : throw new Failure($"'{path}' was not written by SecretGuard's targets", "build the project again");
    }
}
