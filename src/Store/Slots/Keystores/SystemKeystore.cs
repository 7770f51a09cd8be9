namespace SecretGuard.Store.Slots.Keystores;

/// <summary>The keystore of this operating system.</summary>
internal static class SystemKeystore
{
    /// <returns>Null where there is none that is known; one that is there need not be usable.</returns>
    public static IKeystore? Here(StoreLocation location, Func<string, string?> variable)
    {
        if (OperatingSystem.IsLinux())
            return new SecretService(variable);
        if (OperatingSystem.IsMacOS())
            return new Keychain();
        return OperatingSystem.IsWindows() ? new DataProtection(location) : null;
    }

    public static StoreException None() =>
        new(StoreError.Keystore, "there is no keystore for this operating system", "use another key: dotnet secretguard key add");
}
