using SecretGuard.Store.Slots;

namespace SecretGuard.Store.Tests;

/// <summary>A test that keeps a key in the kernel's memory.</summary>
public sealed class KeyringFactAttribute : FactAttribute
{
    public KeyringFactAttribute() => Skip = IsThere() ? null : "the kernel's keyring is not there, or not permitted";

    private static bool IsThere()
    {
        var name = $"secretguard-test:{Identifier.New()}";
        using var key = SecretBytes.Random(32);
        return KernelKeyring.TryStore(name, key, TimeSpan.FromMinutes(1)) && KernelKeyring.Forget(name);
    }
}
