using SecretGuard.Tool.Alerts;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Verbs.Audits;

/// <summary>Shows what stands out in the log and among the secrets, of all projects.</summary>
internal sealed class AuditAlertsAction : VerbAction
{
    private static readonly VerbOption Uses = new(
        "--uses", "N", $"tell of a secret that was used more than N times within a day; else {SecretAlerts.DefaultMostUses}");

    public override string Usage => "alerts";

    public override string Summary => "show what stands out among all secrets and in the log";

    public override IReadOnlyList<VerbOption> Options => [Uses, VerbOption.Format];

    public override int Execute(Invocation call, Host host)
    {
        var now = host.Clock.GetUtcNow();
        var most = call[Uses] is { } typed ? Number(typed) : SecretAlerts.DefaultMostUses;
        using var store = Open(host);
        var alerts = new StoreAlerts(store, new ProjectNames(host, store), now);
        var found = alerts.OfSecrets(new SecretAlerts(now) { MostUses = most })
            .Concat(alerts.Folders())
            .Concat(alerts.FailedUnlocks())
            .ToList();
        if (call.WantsJson) WriteJson(host, found);
        else WriteText(host, found);
        return found.Count > 0 ? ExitCode.Found : ExitCode.Done;
    }

    private static int Number(string text) =>
        WholeNumber.TryParse(text) ?? throw new Failure($"'{Uses.Name}' is a number");

    private static void WriteText(Host host, List<Alert> alerts)
    {
        foreach (var alert in alerts)
        {
            host.Out.WriteLine(Printable.Of(alert.Message));
            foreach (var hint in alert.Hints) host.Out.WriteLine("  " + hint);
        }

        if (alerts.Count == 0) host.Out.WriteLine("nothing stands out");
    }

    private static void WriteJson(Host host, List<Alert> alerts) => JsonOutput.Write(host.Out, json =>
    {
        json.WriteObjects("alerts", alerts, alert =>
        {
            json.WriteString("alert", alert.Kind);
            json.WriteString("message", alert.Message);
            json.WriteTexts("hints", alert.Hints);
        });
    });
}
