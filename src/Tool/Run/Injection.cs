using System.Text;
using SecretGuard.Manifest;
using SecretGuard.Store;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Run;

/// <summary>Decides which secrets a child gets, and reads them.</summary>
internal sealed class Injection(Host host, Project project, string environment)
{
    /// <summary>Whether secrets win over what the environment already sets.</summary>
    public bool Overrides { get; init; }

    /// <summary>Whether the child gets only what every program needs, and its secrets.</summary>
    public bool IsClean { get; init; }

    /// <summary>The environment as the user typed it, which <c>DOTNET_ENVIRONMENT</c> then says too.</summary>
    public string? Typed { get; init; }

    public ChildEnvironment Prepare()
    {
        using var vault = Vault.Open(host, project, environment);
        vault.RequireTrust();
        var wanted = Wanted();
        var values = Read(vault, wanted);
        var child = new ChildEnvironment { IsClean = IsClean, KeyVariable = vault.Store.OpenedByVariable };
        foreach (var secret in wanted.Where(secret => secret.From is not null && secret.Inject)) child.Add(secret.Name, Composition.Compose(secret, values));
        foreach (var (name, value) in values)
        {
            if (project.Manifest.Find(name)!.Inject && wanted.Any(secret => secret.Name == name)) child.Add(name, value);
            else value.Dispose();
        }

        if (Typed is not null && !IsSet("DOTNET_ENVIRONMENT") && !IsSet("ASPNETCORE_ENVIRONMENT")) child.Add("DOTNET_ENVIRONMENT", SecretBytes.Copy(Encoding.UTF8.GetBytes(Typed)));
        return child;
    }

    // What the environment does not set itself; that wins, and is told.
    private List<SecretDeclaration> Wanted()
    {
        var applying = project.Manifest.Secrets.Where(secret => secret.AppliesTo(environment)).ToList();
        if (Overrides) return applying;
        var set = applying.Where(secret => secret.Inject && IsSet(secret.Name)).Select(secret => secret.Name).ToList();
        if (set.Count > 0)
        {
            new Messages(host).Warning($"the environment sets {string.Join(", ", set.Select(name => $"'{name}'"))} already, and wins; --override turns that round");
        }

        return [.. applying.Where(secret => !set.Contains(secret.Name))];
    }

    private Dictionary<string, SecretBytes> Read(Vault vault, List<SecretDeclaration> wanted)
    {
        var composed = wanted.Where(secret => secret.From is not null).ToList();
        var parts = composed.SelectMany(secret => Template.Parse(secret.From!).Names).ToHashSet(StringComparer.Ordinal);
        var names = wanted.Where(secret => secret.From is null && secret.Inject).Select(secret => secret.Name).Union(parts).ToList();
        var values = vault.Store.Read(vault.Scope, names, "run").ToDictionary(StringComparer.Ordinal);
        var missing = names.Where(name => !values.ContainsKey(name) && (project.Manifest.Find(name)!.Required || parts.Contains(name))).ToList();
        if (missing.Count == 0) return values;
        foreach (var value in values.Values) value.Dispose();
        throw new Failure(
            $"missing in '{environment}': {string.Join(", ", missing.Select(name => $"'{name}'"))}",
            [.. missing.Select(name => SetCommand.For(project.Manifest.Find(name)!, environment))]);
    }

    // An empty string counts as set.
    private bool IsSet(string name) => host.Variable(name) is not null;
}
