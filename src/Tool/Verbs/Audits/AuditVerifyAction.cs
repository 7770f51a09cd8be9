using SecretGuard.Store;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Verbs.Audits;

/// <summary>Checks that no row of the log was changed, added or taken away.</summary>
internal sealed class AuditVerifyAction : VerbAction
{
    public override string Usage => "verify";

    public override string Summary => "see that no row was changed, added or taken away";

    public override IReadOnlyList<VerbOption> Options => [VerbOption.Format];

    public override int Execute(Invocation call, Host host)
    {
        using var store = Open(host);
        try
        {
            return Tell(call, host, store.Audit.Verify());
        }
        catch (StoreException failure) when (failure.Error is StoreError.Older or StoreError.Altered)
        {
            // The end of the log is remembered outside the database, and is not there.
            new Messages(host).Error(failure);
            if (call.WantsJson) JsonOutput.Write(host.Out, json => json.WriteString("problem", failure.Message));
            return ExitCode.Found;
        }
    }

    private static int Tell(Invocation call, Host host, AuditReport report)
    {
        if (call.WantsJson) WriteJson(host, report);
        else
        {
            host.Out.WriteLine(report.FirstBroken is { } broken
                ? $"the audit log is broken at row {broken} of {report.Count}: "
                    + "that row or the one before it was changed, added or taken away"
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
