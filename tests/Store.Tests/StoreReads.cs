namespace SecretGuard.Store.Tests;

/// <summary>Reading as most tests do: live values of the project's own.</summary>
internal static class StoreReads
{
    public static IReadOnlyDictionary<string, SecretBytes> Read(this ISecretStore store, ScopeName scope, IEnumerable<string> names, string verb) =>
        store.Read(scope, SecretRequest.Own(names), verb).Live;
}
