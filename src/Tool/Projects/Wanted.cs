using SecretGuard.Manifest;

namespace SecretGuard.Tool.Projects;

/// <summary>What a project wants in an environment, and what of it the variables around the tool do not set already.</summary>
internal sealed class Wanted
{
    /// <param name="manifest">The project's.</param>
    /// <param name="environment">Which declarations apply.</param>
    /// <param name="isSet">Whether a variable is set, and reaches the child: it stands in the place of what the store has.</param>
    public Wanted(SecretManifest manifest, string environment, Func<string, bool> isSet)
    {
        var applying = manifest.Secrets.Where(secret => secret.AppliesTo(environment) && secret.Inject).ToList();
        Set = applying.FindAll(secret => isSet(secret.Name));
        Unset = applying.FindAll(secret => !isSet(secret.Name));
        var required = Unset.Where(secret => secret.Required).SelectMany(Parts).ToHashSet(StringComparer.Ordinal);
        Needed =
        [
            .. from name in Unset.SelectMany(Parts).Distinct(StringComparer.Ordinal)
               where !isSet(name)
               select (manifest.Find(name) ?? new SecretDeclaration(name)) with { Required = required.Contains(name) },
        ];
    }

    /// <summary>What a child has without us.</summary>
    public List<SecretDeclaration> Set { get; }

    /// <summary>What it is to get.</summary>
    public List<SecretDeclaration> Unset { get; }

    /// <summary>What has to come from the store for that, each required where something that is required is made of it.</summary>
    public IReadOnlyList<SecretDeclaration> Needed { get; }

    public bool NeedsStore => Needed.Any(secret => secret.Required);

    /// <summary>What a secret is made of in the store: itself, or the names in its template.</summary>
    public static IEnumerable<string> Parts(SecretDeclaration secret) =>
        secret.From is null ? [secret.Name] : Template.Parse(secret.From).Names;
}
