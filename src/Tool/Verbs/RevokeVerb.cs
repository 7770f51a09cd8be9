using SecretGuard.Manifest;
using SecretGuard.Store;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Verbs;

/// <summary>Takes the use of a shared secret away from a project.</summary>
internal sealed class RevokeVerb : Verb
{
    private static readonly VerbOption Of = new("--project", "ID", "the project with that id in its manifest; else the one in this folder");
    private static readonly VerbOption All = new("--all", null, "every project that has it");

    public override string Name => "revoke";

    public override string Summary => "take the use of a shared secret away from a project, at once";

    public override IReadOnlyList<VerbArgument> Arguments => [new("SHARED", "the shared secret")];

    public override IReadOnlyList<VerbOption> Options => [VerbOption.Environment, Of, All];

    public override int Execute(Invocation call, Host host)
    {
        if (call.Has(Of) && call.Has(All)) throw new Failure($"'{Of.Name}' and '{All.Name}' cannot both be meant");
        var scope = ScopeName.OfShared(SharedName.Require(call.Arguments[0]), EnvironmentChoice.Resolve(call, host));
        var project = call.Has(All) ? null : call[Of] ?? Project.Require(host.CurrentFolder).Id;
        if (project is not null && !ManifestReader.IsId(project))
        {
            throw new Failure(
                $"'{Of.Name}' is the id in a project's manifest: 'p_' and lower-case letters and digits",
                "see who has what: dotnet secretguard list --shared --format json");
        }

        using var store = LocalStore.Open(StoreLocation.Resolve(host.Variable), host.StoreContext);
        var revoked = store.Grants.Revoke(grant => grant.Shared == scope && (project is null || grant.Project == project));
        var names = new ProjectNames(host);
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
}
