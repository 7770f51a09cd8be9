namespace SecretGuard.Store.Rows;

/// <summary>The store's epoch, which grows with every change, and all its scopes.</summary>
internal sealed record Root(long Epoch, IReadOnlyList<ScopeRow> Scopes)
{
    public ScopeRow? Find(ScopeName name) => Scopes.FirstOrDefault(scope => scope.Name == name);
}
