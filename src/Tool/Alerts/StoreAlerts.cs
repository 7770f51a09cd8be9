using SecretGuard.Store;
using SecretGuard.Tool.Listing;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Alerts;

/// <summary>What stands out about a store as a whole, beside its secrets.</summary>
internal sealed class StoreAlerts(ISecretStore store, ProjectNames names, DateTimeOffset now)
{
    private static readonly TimeSpan Recent = TimeSpan.FromDays(7);

    /// <summary>Folders that were accepted lately.</summary>
    /// <param name="project">For that project only; null for any.</param>
    /// <param name="here">The folder that whoever asks is in, and knows of.</param>
    public IEnumerable<Alert> Folders(string? project = null, string? here = null) =>
        from row in store.Audit.Records(scope: null, now - Recent)
        where row.Entry.Verb is "trust" or "distrust" && row.Entry.Names != here && (project is null || row.Entry.Scope.Owner == project)
        group row by (row.Entry.Scope, Folder: row.Entry.Names) into rows
        let newest = rows.First()
        where newest.Entry.Verb == "trust"
        let day = DateTimeOffset.FromUnixTimeMilliseconds(newest.Time)
        select new Alert(
            "new-folder",
            $"the folder '{rows.Key.Folder}' was accepted for '{names.Of(rows.Key.Scope.Owner)}' "
                + $"in '{rows.Key.Scope.Environment}' on {day:yyyy-MM-dd}",
            "if that was a mistake, in the project's folder: dotnet secretguard trust --remove FOLDER");

    /// <summary>The same of one project, in one where there are many.</summary>
    public IEnumerable<Alert> FoldersOf(string project, string here)
    {
        var found = Folders(project, here).ToList();
        return found.Count <= 1
            ? found
            : [new(
                "new-folder",
                $"folders were accepted for '{names.Of(project)}' {found.Count} times within {Recent.Days} days",
                "see which: dotnet secretguard trust --list")];
    }

    /// <summary>Keys that opened nothing.</summary>
    public IEnumerable<Alert> FailedUnlocks()
    {
        if (store.Audit.FailedUnlocks(now - Recent) is > 0 and var failed)
        {
            yield return new(
                "failed-unlock",
                $"a key that was given opened nothing, {failed} time{(failed == 1 ? "" : "s")} within {Recent.Days} days",
                "if that was not you, somebody tries: see what opens the store with 'dotnet secretguard key list'");
        }
    }

    /// <summary>Of all secrets of all projects, and shared ones.</summary>
    public IEnumerable<Alert> OfSecrets(SecretAlerts alerts) =>
        from scope in store.Scopes()
        from secret in ListedSecret.Of(store, scope)
        let named = scope.Shared is not null
            ? secret
            : secret with { Name = $"{names.Of(scope.Owner)}/{secret.Name}", IsElsewhere = !names.IsHere(scope.Owner) }
        from alert in alerts.Of(named)
        select alert;
}
