using SecretGuard.Tool.Verbs;

namespace SecretGuard.Tool.Cli;

/// <summary>The verbs in the order of help and documentation.</summary>
internal static class VerbTable
{
    public static readonly RunVerb Run = new();
    public static readonly RotateVerb Rotate = new();

    public static IReadOnlyList<Verb> All =>
    [
        new InitVerb(),
        new TrustVerb(),
        new SetVerb(),
        new ListVerb(),
        new RemoveVerb(),
        Rotate,
        new HistoryVerb(),
        new RevealVerb(),
        new GrantVerb(),
        new RevokeVerb(),
        new CheckVerb(),
        Run,
        new ImportVerb(),
        new ExportVerb(),
        new BackupVerb(),
        new RestoreVerb(),
        new ScanVerb(),
        new HookVerb(),
        new KeyVerb(),
        new RekeyVerb(),
        new DoctorVerb(),
        new AuditVerb(),
        new HelpVerb(),
    ];

    public static Verb Require(string typed)
    {
        var verbs = All;
        return verbs.FirstOrDefault(verb => verb.Name == typed) ?? throw new Failure(
            "there is no such verb",
            [.. NearName.Hints(typed, verbs.Select(verb => verb.Name)), $"see 'dotnet secretguard {HelpVerb.Word}'"]);
    }

    /// <summary>
    /// The verb of that name, where it is one for the small parser: it takes a command, or starts often, with every run of an application
    /// or every commit.
    /// </summary>
    public static Verb? Small(string name) =>
        name == Run.Name ? Run : name == ScanVerb.Word ? new ScanVerb() : name == Rotate.Name ? Rotate : null;
}
