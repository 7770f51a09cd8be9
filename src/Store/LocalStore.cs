namespace SecretGuard.Store;

internal static class LocalStore
{
    public static bool Exists(StoreLocation location) => throw new NotSupportedException(location.ToString());
    public static ISecretStore Create(StoreLocation location, StoreContext context, StoreKeySource key) => throw new NotSupportedException();
    public static ISecretStore Open(StoreLocation location, StoreContext context) => throw new NotSupportedException();
}
