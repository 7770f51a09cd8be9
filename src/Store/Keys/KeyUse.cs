namespace SecretGuard.Store.Keys;

/// <summary>The one use that a derived key has: HKDF's info, and the first field of all it authenticates.</summary>
internal static class KeyUse
{
    /// <summary>Seals a key under a slot's key or the master key.</summary>
    public const string Wrap = "secretguard/v1/wrap";

    /// <summary>Is stored beside a wrap, and tells which key it was made under.</summary>
    public const string Commitment = "secretguard/v1/commitment";

    /// <summary>Seals a version's value under a data key.</summary>
    public const string Version = "secretguard/v1/version";

    /// <summary>Authenticates a scope's rows under its data key.</summary>
    public const string Head = "secretguard/v1/head";

    /// <summary>Authenticates slots and heads under the master key.</summary>
    public const string Root = "secretguard/v1/root";

    /// <summary>Chains audit rows under the master key.</summary>
    public const string Audit = "secretguard/v1/audit";

    /// <summary>Authenticates a trusted folder under the master key.</summary>
    public const string Binding = "secretguard/v1/binding";

    /// <summary>Turns a recovery code into its slot's key; the salt is empty.</summary>
    public const string Recovery = "secretguard/v1/recovery";

    /// <summary>Authenticates the state file under the master key.</summary>
    public const string State = "secretguard/v1/state";
}
