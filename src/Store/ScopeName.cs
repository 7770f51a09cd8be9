namespace SecretGuard.Store;

/// <summary>What one data key covers.</summary>
/// <param name="Owner">A manifest id (<c>p_…</c>), or <c>shared/NAME</c>.</param>
/// <param name="Environment">Lower-case letters, digits and dashes, at most 32.</param>
internal readonly record struct ScopeName(string Owner, string Environment)
{
    private const string SharedPrefix = "shared/";

    /// <summary>The scope of a shared secret, whose name the only secret in it has.</summary>
    public static ScopeName OfShared(string name, string environment) => new(SharedPrefix + name, environment);

    /// <summary>The shared secret's name; null for a project's scope.</summary>
    public string? Shared => Owner.StartsWith(SharedPrefix, StringComparison.Ordinal) ? Owner[SharedPrefix.Length..] : null;

    public override string ToString() => $"{Owner}/{Environment}";
}
