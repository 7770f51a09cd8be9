using SecretGuard.Store;
using SecretGuard.Store.Backups;
using SecretGuard.Store.Slots;
using SecretGuard.Tool.Projects;
using SecretGuard.Tool.Verbs.Keys;

namespace SecretGuard.Tool.Doctor;

/// <summary>What is no fault of the store, and should be otherwise all the same.</summary>
internal static class ProjectHealth
{
    /// <summary>Slots that do not work here, as those of variables may: they are set where they are needed, in CI for one.</summary>
    public static IEnumerable<StoreProblem> Slots(ISecretStore store) => Slots(store, slot => slot.Kind != SlotKind.Environment);

    public static IEnumerable<StoreProblem> UnsetSlots(ISecretStore store) => Slots(store, slot => slot.Kind == SlotKind.Environment);

    private static IEnumerable<StoreProblem> Slots(ISecretStore store, Func<SlotStatus, bool> which) =>
        store.Keys.List().Where(slot => slot.Opens == false && which(slot)).Select(slot => new StoreProblem(
            StoreError.Locked,
            slot.Missed is { } missed
                ? $"the key slot '{SlotText.Of(slot)}' does not work: {missed.Fact}"
                : $"no key at hand opens the key slot '{SlotText.Of(slot)}'",
            [
                slot.Missed?.Remedy ?? "give its key and look again",
                $"or, where that key is gone: dotnet secretguard key remove {SlotText.ShortId(slot)}",
            ]));

    /// <summary>What a change of slots that was cut off left in the keystore.</summary>
    public static IEnumerable<StoreProblem> Orphans(ISecretStore store) => store.Keys.Orphans().Select(item => new StoreProblem(
        StoreError.Keystore,
        $"the keystore has a key of this store that no slot is for, '{item.Slot[..8]}'",
        ["it opens nothing, and goes with the next change of a key slot, as `dotnet secretguard key add keystore`"]));

    /// <summary>Each use makes the day's backup: none from today means that it cannot.</summary>
    public static IEnumerable<StoreProblem> Backups(ISecretStore store, Project project, StoreLocation location, DateTimeOffset now)
    {
        var folder = new BackupFolder(location);
        if (store.Environments(project.Id).Count > 0 && folder.IsDue(now))
        {
            yield return new(
                StoreError.Permissions,
                "the day's backup could not be made",
                [$"see that '{folder.Path}' can be written and its disk has room"]);
        }
    }

    /// <summary>Stored for the project, and not in its manifest.</summary>
    public static IEnumerable<StoreProblem> Undeclared(ISecretStore store, Project project) =>
        from environment in store.Environments(project.Id)
        from secret in store.List(new ScopeName(project.Id, environment))
        let declared = project.Manifest.Find(secret.Name)
        where declared is null or { Shared: not null }
        select new StoreProblem(
            StoreError.NotFound,
            $"'{secret.Name}' in '{environment}' is stored and "
                + $"{(declared is null ? "not declared" : $"declared as the shared secret '{declared.Shared}'")}: nothing gets it",
            declared is null
                ? ["declare it in 'secretguard.json'", "or delete it: " + SetCommand.For("remove", secret.Name, environment)]
                : ["delete it: " + SetCommand.For("remove", secret.Name, environment)]);

    /// <summary>Granted to the project, under a name that its manifest does not have for it.</summary>
    public static IEnumerable<StoreProblem> UnusedGrants(ISecretStore store, Project project) =>
        from grant in store.Grants.List()
        where grant.Project == project.Id && project.Manifest.Find(grant.Name)?.Shared != grant.Shared.Shared
        select new StoreProblem(
            StoreError.NotFound,
            $"'{grant.Shared.Shared}' in '{grant.Shared.Environment}' is granted as '{grant.Name}' and not declared so: nothing gets it",
            [
                $"declare it: \"{grant.Name}\": {{ \"shared\": \"{grant.Shared.Shared}\" }}",
                "or take it away: " + SetCommand.For("revoke", grant.Shared.Shared!, grant.Shared.Environment),
            ]);
}
