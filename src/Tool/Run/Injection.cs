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
        foreach (var secret in wanted)
        {
            if (!secret.Inject) continue;
            if (secret.From is not null)
            {
                if (Parts(secret).All(values.ContainsKey)) child.Add(secret.Name, Composition.Compose(secret, values));
            }
            else if (values.TryGetValue(secret.Name, out var value)) child.Add(secret.Name, SecretBytes.Copy(value.Span));
        }

        foreach (var value in values.Values) value.Dispose();
        if (Typed is not null && !IsSet("DOTNET_ENVIRONMENT") && !IsSet("ASPNETCORE_ENVIRONMENT")) child.Add("DOTNET_ENVIRONMENT", SecretBytes.Copy(Encoding.UTF8.GetBytes(Typed)));
        return child;
    }

    // What the environment does not set itself; that wins, and is told.
    private List<SecretDeclaration> Wanted()
    {
        var applying = project.Manifest.Secrets.Where(secret => secret.AppliesTo(environment)).ToList();
        if (Overrides) return applying;
        var set = applying.Where(secret => secret.Inject && IsSet(secret.Name)).Select(secret => secret.Name).ToHashSet(StringComparer.Ordinal);
        if (set.Count > 0)
        {
            new Messages(host).Warning($"the environment sets {string.Join(", ", set.Select(name => $"'{name}'"))} already, and wins; --override turns that round");
        }

        return [.. applying.Where(secret => !set.Contains(secret.Name))];
    }

    private IReadOnlyDictionary<string, SecretBytes> Read(Vault vault, List<SecretDeclaration> wanted)
    {
        var names = wanted.Where(secret => secret.Inject).SelectMany(Parts).Distinct(StringComparer.Ordinal).ToList();
        var required = wanted.Where(secret => secret.Inject && secret.Required).SelectMany(Parts).ToHashSet(StringComparer.Ordinal);
        var values = vault.Store.Read(vault.Scope, names, "run");
        var missing = names.Where(name => required.Contains(name) && !values.ContainsKey(name)).ToList();
        if (missing.Count == 0) return values;
        foreach (var value in values.Values) value.Dispose();
        throw new Failure(
            $"missing in '{environment}': {string.Join(", ", missing.Select(name => $"'{name}'"))}",
            [.. missing.Select(name => SetCommand.For(project.Manifest.Find(name)!, environment))]);
    }

    // What a secret is made of in the store: itself, or the names in its template.
    private static IEnumerable<string> Parts(SecretDeclaration secret) => secret.From is null ? [secret.Name] : Template.Parse(secret.From).Names;

    // An empty string counts as set.
    private bool IsSet(string name) => host.Variable(name) is not null;
}
