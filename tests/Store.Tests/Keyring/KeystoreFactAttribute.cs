namespace SecretGuard.Store.Tests.Keyring;

/// <summary>A test with a real keyring on a bus of its own. CI installs what it takes, so that it is never skipped there.</summary>
public sealed class KeystoreFactAttribute : FactAttribute
{
    public KeystoreFactAttribute() => Skip = PrivateSession.Missing;
}

/// <summary>The same, with data.</summary>
public sealed class KeystoreTheoryAttribute : TheoryAttribute
{
    public KeystoreTheoryAttribute() => Skip = PrivateSession.Missing;
}
