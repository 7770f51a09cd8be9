using SecretGuard.Store;
using SecretGuard.Store.Rows;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Verbs.Audits;

/// <summary>Counts how often each secret was handed out, and to what.</summary>
internal sealed class AuditUsesAction : VerbAction
{
    public override string Usage => "uses";

    public override string Summary => "count how often each secret was handed out, and to what";

    public override IReadOnlyList<VerbOption> Options => [AuditLogAction.Since, VerbOption.Format];

    public override int Execute(Invocation call, Host host)
    {
        using var store = Open(host);
        var uses = store.Audit.Records(scope: null, AuditLogAction.Begin(call, host))
            .Where(row => AuditTrail.IsUse(row.Entry))
            .SelectMany(Named)
            .GroupBy(use => (use.Row.Entry.Scope, use.Name, use.For, use.Row.Entry.Verb))
            .OrderBy(group => group.Key.Scope.ToString(), StringComparer.Ordinal).ThenBy(group => group.Key.Name, StringComparer.Ordinal)
            .ThenBy(group => group.Key.For, StringComparer.Ordinal).ThenByDescending(group => group.Count())
            .Select(group => new Counted(
                group.Key.Scope,
                group.Key.Name,
                group.Key.For,
                group.Key.Verb,
                group.Count(),
                DateTimeOffset.FromUnixTimeMilliseconds(group.Max(use => use.Row.Time))))
            .ToList();
        if (call.WantsJson) WriteJson(host, uses);
        else
        {
            var names = new ProjectNames(host, store);
            TextTable.Write(host.Out, ["IN", "SECRET", "BY", "USES", "LAST"], uses.Select(use => (string[])
                [names.Of(use.Scope), use.Name + For(names, use), use.Verb, $"{use.Count}", Moment.Of(use.Time)]));
        }

        return ExitCode.Done;
    }

    // Of a shared secret, which project it was, and what the secret is called there.
    private static IEnumerable<(AuditRecord Row, string Name, string? For)> Named(AuditRecord row) =>
        AuditTrail.Names(row.Entry).Select(name => (row, name, row.Entry.Scope.Shared is null ? null : row.Entry.Names));

    private static string For(ProjectNames names, Counted use) =>
        use.For?.Split('/') is [var project, var name] ? $" ({names.Of(project)}/{name})" : "";

    private static void WriteJson(Host host, List<Counted> uses) =>
        JsonOutput.Write(host.Out, json => json.WriteObjects("uses", uses, use =>
        {
            json.WriteString("owner", use.Scope.Owner);
            json.WriteString("environment", use.Scope.Environment);
            json.WriteString("name", use.Name);
            if (use.For is { } grant) json.WriteString("for", grant);
            json.WriteString("verb", use.Verb);
            json.WriteNumber("count", use.Count);
            json.WriteString("last", use.Time);
        }));

    private sealed record Counted(ScopeName Scope, string Name, string? For, string Verb, int Count, DateTimeOffset Time);
}
