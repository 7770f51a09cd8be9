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
                Reseal(scope, root.Epoch + 1);
            else
                Rewrap(scope);
        }

        old.Bindings.SignAs(fresh.Bindings);
        old.Audit.SignAs(fresh.Audit);
    }

    private void Rewrap(ScopeRow scope)
    {
        var versions = old.Versions.Load(scope, _ => false);
        old.Scopes.Check(scope, versions);
        foreach (var id in versions.Where(version => !version.IsRetired).Select(version => version.DataKey).Append(scope.DataKey).Distinct())
            fresh.DataKeys.Rewrap(old.DataKeys.Open(id, scope.Name));
    }

    private void Reseal(ScopeRow scope, long epoch)
    {
        var versions = old.Versions.Load(scope, _ => true);
        old.Scopes.Check(scope, versions);
        var renewed = scope with { DataKey = fresh.DataKeys.Make(scope.Name).Id, Epoch = epoch };
        for (var i = 0; i < versions.Count; i++)
        {
            // A retired version has no value any more.
            if (versions[i].IsRetired)
                continue;
            using var value = old.Versions.Open(scope, versions[i]);
            old.Versions.Delete(scope, versions[i]);
            versions[i] = fresh.Versions.Insert(renewed, versions[i] with { DataKey = renewed.DataKey }, value.Span);
        }

        fresh.Scopes.Update(renewed, versions);
        old.DataKeys.Delete(scope.DataKey);
    }
}
