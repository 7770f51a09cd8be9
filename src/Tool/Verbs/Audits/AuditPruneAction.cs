using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Verbs.Audits;

/// <summary>Deletes the oldest rows of the log; what is left stays verifiable.</summary>
internal sealed class AuditPruneAction : VerbAction
{
    private static readonly VerbOption Before = new(
        "--before", "WHEN", "delete the rows of the log from before that day, as 2027-01-31, or that are older, as 90d");
    private static readonly VerbOption Force = new("--force", null, "delete without asking");

    public override string Usage => "prune --before WHEN";

    public override string Summary => "delete the oldest rows; what is left stays verifiable";

    public override IReadOnlyList<VerbOption> Options => [Before, Force];

    public override int Execute(Invocation call, Host host)
    {
        var typed = call[Before] ?? throw new Failure("'audit prune' needs a day", "dotnet secretguard audit " + Usage);
        var before = When.Before(host.Clock.GetUtcNow(), typed, Before.Name);
        using var store = Open(host);
        var count = store.Audit.CountBefore(before);
        if (count == 0)
        {
            host.Out.WriteLine($"no row of the audit log is from before {Moment.Of(before)}");
            return ExitCode.Done;
        }

        if (!call.Has(Force)) Confirm(host, $"{Rows(count)} of the audit log from before {Moment.Of(before)}");
        host.Out.WriteLine($"deleted {Rows(store.Audit.Prune(before))} of the audit log");
        new Messages(host).Hint("backups still have them; the next seven days take the place of those");
        return ExitCode.Done;
    }

    private static void Confirm(Host host, string rows)
    {
        if (!host.IsInteractive) throw new Failure($"deleting {rows} is for good", "to do it without being asked: --force");
        Question.Require(host, $"Delete {rows} for good?");
    }

    private static string Rows(long count) => $"{count} row{(count == 1 ? "" : "s")}";
}
