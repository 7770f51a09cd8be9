using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Verbs.Audits;

namespace SecretGuard.Tool.Verbs;

/// <summary>The log of everything that was done with the store.</summary>
internal sealed class AuditVerb : ActionVerb
{
    public override string Name => "audit";

    public override string Summary =>
        "what was done with the store: show it, see that nothing in it was changed, what stands out in it, and cut it off";

    public override IReadOnlyList<VerbAction> Actions { get; } =
    [
        new AuditLogAction(),
        new AuditVerifyAction(),
        new AuditUsesAction(),
        new AuditAlertsAction(),
        new AuditPruneAction(),
    ];
}
