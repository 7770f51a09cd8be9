using SecretGuard.Store;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Verbs;

/// <summary>Checks the log of everything that was done with the store.</summary>
internal sealed class AuditVerb : Verb
{
    private const string Verify = "verify";

    public override string Name => "audit";

    public override string Summary => "check that no row of the audit log was changed, added or taken away";

    public override IReadOnlyList<VerbArgument> Arguments => [new("ACTION", Verify)];

    public override IReadOnlyList<VerbOption> Options => [VerbOption.Format];

    public override int Execute(Invocation call, Host host)
    {
        if (call.Arguments[0] != Verify) throw new Failure("'audit' has no such action", $"'audit' takes {Verify}");
        using var store = LocalStore.Open(StoreLocation.Resolve(host.Variable), host.StoreContext);
        try
        {
            return Tell(call, host, store.Audit.Verify());
        }
        catch (StoreException failure) when (failure.Error is StoreError.Older or StoreError.Altered)
        {
            // The end of the log is remembered outside the database, and is not there.
            new Messages(host).Error(failure);
            return ExitCode.Found;
        }
    }

    private static int Tell(Invocation call, Host host, AuditReport report)
    {
        if (call.WantsJson) WriteJson(host, report);
        else
        {
            host.Out.WriteLine(report.FirstBroken is { } broken
                ? $"the audit log is broken at row {broken} of {report.Count}: that row or the one before it was changed, added or taken away"
                : $"the audit log is whole: {report.Count} {(report.Count == 1 ? "row" : "rows")}");
        }

        return report.FirstBroken is null ? ExitCode.Done : ExitCode.Found;
    }

    private static void WriteJson(Host host, AuditReport report) =>
        JsonOutput.Write(host.Out, json =>
        {
            json.WriteNumber("rows", report.Count);
            if (report.FirstBroken is { } broken) json.WriteNumber("firstBroken", broken);
        });
}
