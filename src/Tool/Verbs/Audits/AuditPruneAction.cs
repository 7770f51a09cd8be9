using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Verbs.Audits;

/// <summary>Deletes the oldest rows of the log; what is left stays verifiable.</summary>
internal sealed class AuditPruneAction : VerbAction
{
    private static readonly VerbOption Before = new("--before", "DATE", "delete the rows of the log from before that day, as 2027-01-31");
    private static readonly VerbOption Force = new("--force", null, "delete without asking");

    public override string Usage => "prune --before DATE";

    public override string Summary => "delete the oldest rows; what is left stays verifiable";

    public override IReadOnlyList<VerbOption> Options => [Before, Force];

    public override int Execute(Invocation call, Host host)
    {
        var before = Day.Parse(
            call[Before] ?? throw new Failure("'audit prune' needs a day", "dotnet secretguard audit " + Usage), Before.Name);
        if (!call.Has(Force))
        {
            if (!host.IsInteractive) throw new Failure("what is pruned is gone for good", "to do it without being asked: --force");
            if (!Question.Ask(host, $"Delete the rows of the audit log from before {before:yyyy-MM-dd} for good?"))
                throw new Failure("nothing was changed");
        }

        using var store = Open(host);
        var count = store.Audit.Prune(before);
        host.Out.WriteLine(count == 0
            ? $"no row of the audit log is from before {before:yyyy-MM-dd}"
            : $"deleted {count} row{(count == 1 ? "" : "s")} of the audit log");
        if (count > 0) new Messages(host).Hint("backups still have them; the next seven days take the place of those");
        return ExitCode.Done;
    }
}
