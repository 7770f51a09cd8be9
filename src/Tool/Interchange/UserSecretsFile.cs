using System.Text.RegularExpressions;

namespace SecretGuard.Tool.Interchange;

/// <summary>Where <c>dotnet user-secrets</c> keeps the secrets of a project.</summary>
internal static partial class UserSecretsFile
{
    /// <summary>The file of the project in a folder, by the <c>UserSecretsId</c> that its project file writes.</summary>
    public static string Of(Host host)
    {
        if (Ids(host) is [var id]
            && id.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.')
            && id.Trim('.').Length > 0)
        {
            return Path.Combine(Folder(host), id, "secrets.json");
        }

        throw new Failure(
            $"no project file in '{host.CurrentFolder}' says one UserSecretsId",
            "name the file: dotnet secretguard import FILE --input-format user-secrets",
            $"they are in '{Path.Combine(Folder(host), "ID", "secrets.json")}'");
    }

    /// <summary>Whether a project file in the folder has a <c>UserSecretsId</c>.</summary>
    public static bool IsNamed(Host host) => Ids(host).Count > 0;

    private static List<string> Ids(Host host) =>
        [.. Directory.EnumerateFiles(host.CurrentFolder, "*.*proj")
            .SelectMany(path => Identifier().Matches(File.ReadAllText(path)))
            .Select(match => match.Groups[1].Value.Trim()).Distinct()];

    private static string Folder(Host host) => Host.IsWindows
        ? Path.Combine(host.Variable("APPDATA") ?? "", "Microsoft", "UserSecrets")
        : Path.Combine(host.Variable("HOME") ?? "", ".microsoft", "usersecrets");

    [GeneratedRegex("<UserSecretsId>([^<]*)</UserSecretsId>")]
    private static partial Regex Identifier();
}
