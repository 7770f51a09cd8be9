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
        var child = new ChildEnvironment { IsClean = IsClean, KeyVariable = vault.Store.OpenedByVariable };
        var applying = project.Manifest.Secrets.Where(secret => secret.AppliesTo(environment)).ToList();
        var set = Overrides
            ? []
            : applying.Where(secret => IsSet(child, secret.Name)).Select(secret => secret.Name).ToHashSet(StringComparer.Ordinal);
        Tell(applying, set);
        var wanted = applying.Where(secret => secret.Inject && !set.Contains(secret.Name)).ToList();
        var values = Read(vault, wanted, set);
        foreach (var secret in wanted) Add(child, secret, values);
        foreach (var value in values.Values) value.Dispose();
        if (Typed is not null && !IsSet(child, "DOTNET_ENVIRONMENT") && !IsSet(child, "ASPNETCORE_ENVIRONMENT"))
        {
            child.Add("DOTNET_ENVIRONMENT", SecretBytes.Copy(Encoding.UTF8.GetBytes(Typed)));
        }

        return child;
    }

    private static void Add(ChildEnvironment child, SecretDeclaration secret, Dictionary<string, SecretBytes> values)
    {
        if (!Parts(secret).All(values.ContainsKey)) return;
        child.Add(secret.Name, secret.From is null ? SecretBytes.Copy(values[secret.Name].Span) : Composition.Compose(secret, values));
    }

    private void Tell(List<SecretDeclaration> applying, HashSet<string> set)
    {
        var names = applying.Where(secret => secret.Inject && set.Contains(secret.Name)).Select(secret => $"'{secret.Name}'").ToList();
        if (names.Count > 0)
        {
            new Messages(host).Warning($"the environment sets {string.Join(", ", names)} already, and wins; --override turns that round");
        }
    }

    // What the environment sets is a part's value too, or the parts of an application would disagree.
    private Dictionary<string, SecretBytes> Read(Vault vault, List<SecretDeclaration> wanted, HashSet<string> set)
    {
        var names = wanted.SelectMany(Parts).Distinct(StringComparer.Ordinal).ToList();
        var values = vault.Store.Read(vault.Scope, [.. names.Where(name => !set.Contains(name))], "run").ToDictionary(
            StringComparer.Ordinal);
        foreach (var name in names.Where(set.Contains)) values.Add(name, SecretBytes.Copy(Encoding.UTF8.GetBytes(host.Variable(name)!)));
        var required = wanted.Where(secret => secret.Required).SelectMany(Parts).ToHashSet(StringComparer.Ordinal);
        var missing = names.Where(name => required.Contains(name) && !values.ContainsKey(name)).ToList();
        if (missing.Count == 0) return values;
        foreach (var value in values.Values) value.Dispose();
        throw new Failure(
            $"missing in '{environment}': {string.Join(", ", missing.Select(name => $"'{name}'"))}",
            [.. missing.Select(name => SetCommand.For(project.Manifest.Find(name)!, environment))]);
    }

    // What a secret is made of in the store: itself, or the names in its template.
    private static IEnumerable<string> Parts(SecretDeclaration secret) =>
        secret.From is null ? [secret.Name] : Template.Parse(secret.From).Names;

    // Set by what starts us, and handed on to the child; an empty string counts.
    private bool IsSet(ChildEnvironment child, string name) => host.Variable(name) is not null && child.Keeps(name);
}
