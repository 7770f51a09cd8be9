namespace SecretGuard.Store.Rows;

/// <summary>The store's epoch, which grows with every change, and all its scopes.</summary>
internal sealed record Root(long Epoch, List<ScopeRow> Scopes, byte[] Signature)
{
    public ScopeRow? Find(ScopeName name) => Scopes.Find(scope => scope.Name == name);
}
