using SecretGuard.Manifest;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Kinds;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Interchange;

/// <summary>What each secret of a file is, and whether its value is that.</summary>
internal sealed class ImportKinds(Invocation call, Host host, Project project)
{
    private const int Told = 20;

    private readonly List<string> faults = [];
    private readonly HashSet<string> remedies = new(StringComparer.Ordinal);

    /// <summary>What is stored all the same and told.</summary>
    public List<string> Warnings { get; } = [];

    /// <summary>By name; in the manifest, else guessed.</summary>
    public Dictionary<string, ImportedKind> Of(IEnumerable<ImportedSecret> secrets) =>
        secrets.ToDictionary(secret => secret.Name, Of, StringComparer.Ordinal);

    /// <summary>Fails with all names whose values are not of their kind.</summary>
    public void Require(string source)
    {
        if (faults.Count == 0) return;
        var more = faults.Count > Told ? (string[])[$"and {faults.Count - Told} more"] : [];
        throw new Failure(
            $"'{source}' holds values that are not of their kind, and nothing was stored", [.. faults.Take(Told), .. more, .. remedies]);
    }

    private ImportedKind Of(ImportedSecret secret)
    {
        var declared = project.Manifest.Find(secret.Name)?.Kind;
        var kind = declared ?? KindGuess.Of(secret.Name, secret.Value.Span);
        var facts = KindCheck.Look(call, host, kind, secret.Value.Span);
        if (facts.Fault is { IsForm: true } && declared is null)
        {
            Warnings.Add(
                $"'{secret.Name}' is stored as {SecretKind.Other.Name()}: by its name it could be {kind.Name()}, by its value it is not");
            return new ImportedKind(SecretKind.Other, null);
        }

        Warnings.AddRange(facts.Warnings.Select(warning => $"'{secret.Name}': {warning}"));
        if (facts.Fault is not { } fault) return new ImportedKind(kind, facts.NotAfter);
        faults.Add($"'{secret.Name}': {fault.Fact}");
        if (fault.IsForm) remedies.Add($"if it is something else: change its kind in '{SecretManifest.FileName}'");
        else remedies.UnionWith(fault.Hints);
        return new ImportedKind(kind, null);
    }
}

/// <summary>What an imported secret is.</summary>
/// <param name="Kind">In the manifest, else guessed.</param>
/// <param name="NotAfter">Its end, where the value says one.</param>
internal readonly record struct ImportedKind(SecretKind Kind, DateTimeOffset? NotAfter);
