namespace SecretGuard.Store.Rows;

/// <summary>The store's epoch, which grows with every change, all its scopes, and who was granted what.</summary>
internal sealed record Root(long Epoch, List<ScopeRow> Scopes, List<GrantRow> Grants, byte[] Signature)
{
    public ScopeRow? Find(ScopeName name) => Scopes.Find(scope => scope.Name == name);
}
