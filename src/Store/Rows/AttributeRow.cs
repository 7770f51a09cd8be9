using SecretGuard.Store.Sealing;

namespace SecretGuard.Store.Rows;

/// <summary>Something that is known of a secret or of one version of it.</summary>
/// <param name="Name">The secret's.</param>
/// <param name="Version">0 where it is about the secret, whatever its version.</param>
/// <param name="Key"><see cref="AttributeKey"/>.</param>
/// <param name="Value">As the key says.</param>
internal sealed record AttributeRow(string Name, long Version, string Key, string Value)
{
    /// <summary>What the scope's head authenticates of it.</summary>
    public void AddTo(Fields head) => head.Add(Name).Add(Version).Add(Key).Add(Value);
}
