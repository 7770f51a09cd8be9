using Microsoft.Build.Framework;
using SecretGuard.Detection;
using SecretGuard.Manifest;
using Task = Microsoft.Build.Utilities.Task;

namespace SecretGuard.Tasks;

/// <summary>The gate's policy (SG5001): a static project, or one that is handed to users, references no secrets.</summary>
[MSBuildMultiThreadableTask]
public sealed class CheckReferences : Task
{
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary><c>static</c> or <c>client</c>; every other kind keeps its secrets to itself.</summary>
    [Required]
    public string Output { get; set; } = "";

    [Required]
    public string OutputReason { get; set; } = "";

    /// <summary><c>warn</c> or <c>error</c>.</summary>
    [Required]
    public string Gate { get; set; } = "";

    /// <summary>What GetSecretGuardReferences returned: projects with their Names, Manifests and Chain.</summary>
    public ITaskItem[] References { get; set; } = [];

    public string? UserSecretsFile { get; set; }

    private string Subject => $"{Path.GetFileNameWithoutExtension(ProjectFile)} is a {Output.ToLowerInvariant()} project ({OutputReason})";

    private bool IsStatic => string.Equals(Output, "static", StringComparison.OrdinalIgnoreCase);

    public override bool Execute()
    {
        foreach (var project in References)
        {
            var told = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var source in ReferenceSource.Of(project))
            {
                foreach (var problem in source.Problems) WarnOf(source, problem);
                var secrets = source.Secrets.Where(secret => told.Add(secret.Name)).ToArray();
                if (secrets.Length > 0) Report(source, secrets);
            }
        }

        if (UserSecretsFile is { Length: > 0 } file && UserSecrets.HasEntries(file)) WarnOfUserSecrets(file);
        return !Log.HasLoggedErrors;
    }

    private void Report(ReferenceSource source, SecretDeclaration[] secrets)
    {
        const string id = DiagnosticIds.StaticProjectReferencesSecrets;
        var names = (secrets.Length == 1 ? "the secret " : "the secrets ") + string.Join(", ", secrets.Select(secret => secret.Name));
        var message = $"{Subject} and references {names}{Through(source)}. "
            + (IsStatic ? "What it publishes is public" : "Whoever has the app can read what it ships")
            + ": move the reference to the server that uses it, or declare a value that may be public with kind \"public\".";
        if (IsStatic && !string.Equals(Gate, "warn", StringComparison.OrdinalIgnoreCase))
            Log.LogError(null, id, null, DiagnosticIds.HelpLink(id), source.File, secrets[0].Line, secrets[0].Column, 0, 0, message);
        else
            Warn(id, source.File, secrets[0].Line, secrets[0].Column, message);
    }

    private void WarnOf(ReferenceSource source, ManifestProblem problem) => Warn(
        DiagnosticIds.GateCouldNotLook, source.File, problem.Line, problem.Column,
        $"The gate could not read this manifest{Through(source)}: {problem.Message}. "
            + "Correct it, so that the gate knows which secrets are referenced.");

    private void WarnOfUserSecrets(string file) => Warn(
        DiagnosticIds.StaticProjectReferencesSecrets, file, 0, 0,
        $"{Subject} and has user secrets on this machine. "
            + "Move them to the server that uses them, and clear them with 'dotnet user-secrets clear'.");

    private void Warn(string id, string file, int line, int column, string message) =>
        Log.LogWarning(null, id, null, DiagnosticIds.HelpLink(id), file, line, column, 0, 0, message);

    private static string Through(ReferenceSource source) => source.IsOwn ? "" : $" through {source.Chain}";
}
