using SecretGuard.Store.Rows;

namespace SecretGuard.Store;

/// <summary>Puts everything that a master key wraps or signs under another, within one transaction.</summary>
internal sealed class Rekeying(Tables old, Tables fresh)
{
    /// <param name="root">What there is.</param>
    /// <param name="deep">Whether each scope gets a new data key, and each value is sealed anew.</param>
    public void Run(Root root, bool deep)
    {
        foreach (var scope in root.Scopes)
        {
            if (deep)
                Reseal(scope, root.Grants, root.Epoch + 1);
            else
                Rewrap(scope);
        }

        old.DataKeys.DeleteStray();
        old.Bindings.SignAs(fresh.Bindings);
        old.Audit.SignAs(fresh.Audit);
    }

    private void Rewrap(ScopeRow scope)
    {
        foreach (var id in old.Load(scope, _ => false).Versions
            .Where(version => !version.IsRetired)
            .Select(version => version.DataKey)
            .Append(scope.DataKey)
            .Distinct())
        {
            fresh.DataKeys.Rewrap(old.DataKeys.Open(id, scope.Name));
        }
    }

    private void Reseal(ScopeRow scope, List<GrantRow> grants, long epoch)
    {
        var rows = old.Load(scope, _ => true);
        var versions = rows.Versions;
        var key = fresh.DataKeys.Make(scope.Name);
        foreach (var grant in grants.Where(grant => grant.DataKey == scope.DataKey))
            fresh.DataKeys.Wrap(key, grant.SealedFor);
        var renewed = scope with { DataKey = key.Id, Epoch = epoch };
        for (var i = 0; i < versions.Count; i++)
        {
            // A retired version has no value any more.
            if (versions[i].IsRetired)
                continue;
            using var value = old.Versions.Open(scope, versions[i]);
            old.Versions.Delete(scope, versions[i]);
            versions[i] = fresh.Versions.Insert(renewed, versions[i] with { DataKey = renewed.DataKey }, value.Span);
        }

        fresh.Scopes.Update(renewed, rows);
        old.DataKeys.Delete(scope.DataKey);
    }
}
