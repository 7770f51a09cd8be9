using SecretGuard.Manifest;

namespace SecretGuard.Tool.Projects;

/// <summary>What a project wants in an environment, and what of it the variables around the tool set already.</summary>
/// <param name="manifest">The project's.</param>
/// <param name="environment">Which declarations apply.</param>
/// <param name="isSet">Whether a variable is set, and reaches the child.</param>
internal sealed class Wanted(SecretManifest manifest, string environment, Func<string, bool> isSet)
{
    public IReadOnlyList<SecretDeclaration> Applying { get; } = [.. manifest.Secrets.Where(secret => secret.AppliesTo(environment))];

    /// <summary>Whether a variable stands in the place of what the store has.</summary>
    public bool IsSet(SecretDeclaration secret) => isSet(secret.Name);

    /// <summary>What a child would lack without the store, required or not.</summary>
    public IEnumerable<SecretDeclaration> Unset => Applying.Where(secret => secret.Inject && !IsSet(secret));

    /// <summary>Whether something required is set by no variable.</summary>
    public bool NeedsStore => Unset.Any(secret => secret.Required);
}
