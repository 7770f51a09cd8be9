using SecretGuard.Store;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Verbs;

/// <summary>Takes the use of a shared secret away from a project.</summary>
internal sealed class RevokeVerb : Verb
{
    private static readonly VerbOption Of = new(
        "--project", "PROJECT", "the project of that name, or with that id in its manifest; else the one in this folder");
    private static readonly VerbOption All = new("--all", null, "every project that has it");

    public override string Name => "revoke";

    public override string Summary => "take the use of a shared secret away from a project, at once";

    public override IReadOnlyList<VerbArgument> Arguments => [new("SHARED", "the shared secret")];

    public override IReadOnlyList<VerbOption> Options => [VerbOption.Environment, Of, All];

    public override int Execute(Invocation call, Host host)
    {
        if (call.Has(Of) && call.Has(All)) throw new Failure($"'{Of.Name}' and '{All.Name}' cannot both be meant");
        var scope = ScopeName.OfShared(SharedName.Require(call.Arguments[0]), EnvironmentChoice.Resolve(call, host));
        using var store = LocalStore.Open(StoreLocation.Resolve(host.Variable), host.StoreContext);
        var names = new ProjectNames(host, store);
        var project = call.Has(All) ? null
            : call[Of] is { } typed ? Granted(store, scope, names, typed)
            : Project.Require(host.CurrentFolder).Id;
        var revoked = store.Grants.Revoke(grant => grant.Shared == scope && (project is null || grant.Project == project));
        if (revoked.Count == 0)
        {
            throw new Failure(
                $"'{scope.Shared}' in '{scope.Environment}' is not granted to {(project is null ? "anybody" : $"'{names.Of(project)}'")}",
                "see who has what: dotnet secretguard list --shared");
        }

        foreach (var grant in revoked)
        {
            host.Out.WriteLine(
                $"revoked '{scope.Shared}' from '{names.Of(grant.Project)}' in '{scope.Environment}', where it was '{grant.Name}'");
        }

        new Messages(host).Hint("what was read cannot be taken back; for a new value: " + SetCommand.For("rotate", scope, scope.Shared!));
        return ExitCode.Done;
    }

    // By its id, or by the name that lists show; two of one name are told apart by their ids.
    private static string Granted(ISecretStore store, ScopeName scope, ProjectNames names, string typed)
    {
        var projects = store.Grants.List().Where(grant => grant.Shared == scope).Select(grant => grant.Project)
            .Distinct(StringComparer.Ordinal).ToList();
        if (projects.Contains(typed)) return typed;
        var meant = projects.FindAll(project => names.Of(project) == typed);
        return meant switch
        {
            [var one] => one,
            [] => throw new Failure(
                $"'{scope.Shared}' in '{scope.Environment}' is granted to no such project",
                "see who has what: dotnet secretguard list --shared"),
            _ => throw new Failure(
                $"{meant.Count} projects that have '{scope.Shared}' in '{scope.Environment}' are called that",
                "name one by its id: dotnet secretguard list --shared --format json"),
        };
    }
}
