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
        using var vault = Vault.OpenIfNeeded(host, project, environment, WithoutStore);
        var child = Child(vault);
        if (vault is not null) AddSecrets(child, vault);
        if (Typed is not null && !IsSet(child, "DOTNET_ENVIRONMENT") && !IsSet(child, "ASPNETCORE_ENVIRONMENT"))
        {
            child.Add("DOTNET_ENVIRONMENT", SecretBytes.Copy(Encoding.UTF8.GetBytes(Typed)));
        }

        return child;
    }

    /// <summary>What would be wanted without a store.</summary>
    public Wanted WithoutStore() => WantedBy(Child(vault: null));

    /// <summary>What it is with one, whose keys no child gets.</summary>
    public Wanted With(Vault vault) => WantedBy(Child(vault));

    private ChildEnvironment Child(Vault? vault) => new() { IsClean = IsClean, KeyVariables = vault?.Store.Keys.Variables() ?? [] };

    private void AddSecrets(ChildEnvironment child, Vault vault)
    {
        var wanted = WantedBy(child);
        TellOfSet(wanted.Set);
        if (wanted.Unset.Count == 0) return;
        if (wanted.Needed.Count > 0) vault.RequireTrust();
        using var values = Read(vault, wanted);
        TellExpired(values);
        foreach (var secret in wanted.Unset)
        {
            Add(child, secret, secret.Name, values.Live);
            if (secret.Previous is { } previous && IsRetiring(secret, values) && (Overrides || !IsSet(child, previous)))
            {
                Add(child, secret, previous, WithRetiring(values));
            }
        }
    }

    private static void Add(ChildEnvironment child, SecretDeclaration secret, string name, Dictionary<string, SecretBytes> values)
    {
        if (!Wanted.Parts(secret).All(values.ContainsKey)) return;
        child.Add(name, secret.From is null ? SecretBytes.Copy(values[secret.Name].Span) : Composition.Compose(secret, values));
    }

    private static bool IsRetiring(SecretDeclaration secret, SecretValues values) => Wanted.Parts(secret).Any(values.Retiring.ContainsKey);

    private static Dictionary<string, SecretBytes> WithRetiring(SecretValues values)
    {
        var all = new Dictionary<string, SecretBytes>(values.Live, StringComparer.Ordinal);
        foreach (var (name, value) in values.Retiring) all[name] = value;
        return all;
    }

    private void TellOfSet(List<SecretDeclaration> set)
    {
        if (set.Count == 0) return;
        var names = string.Join(", ", set.Select(secret => $"'{secret.Name}'"));
        new Messages(host).Warning($"the environment sets {names} already, and wins; --override turns that round");
    }

    private void TellExpired(SecretValues values)
    {
        foreach (var expired in values.Expired)
        {
            var (name, end) = (expired.Name, expired.End);
            var declared = project.Manifest.Find(name);
            var command = declared?.Shared is { } shared
                ? SetCommand.For("rotate", ScopeName.OfShared(shared, environment), shared)
                : SetCommand.For("rotate", name, environment);
            new Messages(host).Warning($"'{name}' in '{environment}' expired on {end:yyyy-MM-dd}", command + " --now --expires DATE");
        }
    }

    // What the environment sets is a part's value too, or the parts of an application would disagree.
    private SecretValues Read(Vault vault, Wanted wanted)
    {
        var rotating = wanted.Unset.Where(secret => secret.Previous is not null).SelectMany(Wanted.Parts).ToHashSet(StringComparer.Ordinal);
        var requests = wanted.Needed.Select(secret =>
            vault.Request(secret.Name, rotating.Contains(secret.Name)) with { IsRequired = secret.Required });
        var values = vault.Store.Read(vault.Scope, [.. requests], "run");
        if (values.Missing.Count > 0)
        {
            throw new Failure(
                $"missing in '{environment}': {string.Join(", ", values.Missing.Select(name => $"'{name}'"))}",
                [.. values.Missing.Select(name => vault.Remedy(project.Manifest.Find(name)!)).Distinct(StringComparer.Ordinal)]);
        }

        var needed = wanted.Needed.Select(secret => secret.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in wanted.Unset.SelectMany(Wanted.Parts).Distinct(StringComparer.Ordinal).Where(name => !needed.Contains(name)))
            values.Live.Add(name, SecretBytes.Copy(Encoding.UTF8.GetBytes(host.Variable(name)!)));
        return values;
    }

    private Wanted WantedBy(ChildEnvironment child) => new(project.Manifest, environment, name => !Overrides && IsSet(child, name));

    // Set by what starts us, and handed on to the child; an empty string counts.
    private bool IsSet(ChildEnvironment child, string name) => host.Variable(name) is not null && child.Keeps(name);
}
