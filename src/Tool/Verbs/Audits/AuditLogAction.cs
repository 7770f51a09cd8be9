using SecretGuard.Store;
using SecretGuard.Store.Rows;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Verbs.Audits;

/// <summary>Shows the log, the newest row first.</summary>
internal sealed class AuditLogAction : VerbAction
{
    private static readonly TimeSpan Shown = TimeSpan.FromDays(7);
    public static readonly VerbOption Since = new(
        "--since", "WHEN", "what was done from that day on, as 2027-01-31, or how long back, as 30d; else in the last seven days");

    private static readonly VerbOption Secret = new(
        "--name", "NAME", "only what was done with that secret, of this project or shared, in whichever environment");

    public override string Usage => "log";

    public override string Summary => "show what was done, by whom and when, the newest first";

    public override IReadOnlyList<VerbOption> Options => [Since, Secret, VerbOption.Format];

    public override int Execute(Invocation call, Host host)
    {
        using var store = Open(host);
        var names = new ProjectNames(host, store);
        var rows = store.Audit.Records(scope: null, Begin(call, host))
            .Where(row => call[Secret] is not { } name || IsAbout(row.Entry, name, names)).ToList();
        if (call.WantsJson) WriteJson(host, rows);
        else
        {
            TextTable.Write(host.Out, ["ROW", "TIME", "WHO", "DID", "IN", "TO"], rows.Select(row => (string[])
            [
                $"{row.Sequence}", Moment.Of(Time(row)), row.Actor,
                row.Entry.Verb, names.Of(row.Entry.Scope), Printable.Of(row.Entry.Names),
            ]));
        }

        return ExitCode.Done;
    }

    // Of a shared secret, under its own name or one that this project was granted it under.
    private static bool IsAbout(AuditEntry entry, string name, ProjectNames names)
    {
        if (entry.Scope.Shared is not { } shared) return names.IsHere(entry.Scope.Owner) && AuditTrail.Names(entry).Contains(name);
        return shared == name
            || entry.Names.Split(' ').Any(grant => grant.Split('/') is [var project, var known] && known == name && names.IsHere(project));
    }

    /// <summary>From when on rows are wanted.</summary>
    public static DateTimeOffset Begin(Invocation call, Host host) =>
        call[Since] is { } typed ? When.Before(host.Clock.GetUtcNow(), typed, Since.Name) : host.Clock.GetUtcNow() - Shown;

    private static DateTimeOffset Time(AuditRecord row) => DateTimeOffset.FromUnixTimeMilliseconds(row.Time);

    private static void WriteJson(Host host, IReadOnlyList<AuditRecord> rows) => JsonOutput.Write(host.Out, json =>
    {
        json.WriteObjects("rows", rows, row =>
        {
            json.WriteNumber("row", row.Sequence);
            json.WriteString("time", Time(row));
            json.WriteString("actor", row.Actor);
            json.WriteString("verb", row.Entry.Verb);
            json.WriteString("owner", row.Entry.Scope.Owner);
            json.WriteString("environment", row.Entry.Scope.Environment);
            json.WriteString("names", row.Entry.Names);
        });
    });
}
