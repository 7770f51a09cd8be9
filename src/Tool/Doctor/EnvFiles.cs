using SecretGuard.Store;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Doctor;

/// <summary><c>.env</c> files that git has, or would take with the next commit.</summary>
internal static class EnvFiles
{
    private static readonly string[] Templates = [".example", ".sample", ".template", ".dist", ".schema"];

    public static IEnumerable<StoreProblem> Problems(string folder)
    {
        if (Git.Root(folder) is null) yield break;
        foreach (var path in GitFiles.Tracked(folder).Where(IsEnvFile))
        {
            yield return new(
                StoreError.Permissions,
                $"git has the file '{path}'",
                [
                    "take its values into the store: dotnet secretguard import FILE",
                    "then: git rm --cached FILE, and rotate what was in it",
                ]);
        }

        foreach (var path in GitFiles.New(folder).Where(IsEnvFile))
        {
            yield return new(
                StoreError.Permissions,
                $"git would commit the file '{path}'",
                ["add a line '.env' to '.gitignore'", "or take it into the store: dotnet secretguard import FILE --delete-source"]);
        }
    }

    private static bool IsEnvFile(string path)
    {
        var name = Path.GetFileName(path);
        return (name == ".env" || name.StartsWith(".env.", StringComparison.Ordinal) || name.EndsWith(".env", StringComparison.Ordinal))
            && !Templates.Any(template => name.Contains(template, StringComparison.OrdinalIgnoreCase));
    }
}
