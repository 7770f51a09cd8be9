using SecretGuard.Detection;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;
using SecretGuard.Tool.Scan.Committed;
using SecretGuard.Tool.Scan.Known;
using SecretGuard.Tool.Scan.Reports;
using SecretGuard.Tool.Scan.UserRules;

namespace SecretGuard.Tool.Scan;

/// <summary>What is done with what a scan found: what is accepted, how the rest is told, and the exit code.</summary>
internal sealed class ScanOutput : IDisposable
{
    private static readonly VerbOption ReportFormat = new("--format", "FORMAT", "text, json, sarif or html");
    private static readonly VerbOption OutputFile = new("--output", "FILE", "write the report to a file");
    private static readonly VerbOption BaselineFile = new(
        "--baseline",
        "FILE",
        $"the findings that are accepted; else '{Baseline.FileName}' at the repository's root, where there is one");
    private static readonly VerbOption NoBaseline = new("--no-baseline", null, "tell what the baseline accepts, too");
    private static readonly VerbOption WriteBaseline = new(
        "--write-baseline", "FILE", "accept everything that is found, in this file, instead of telling it");

    private static readonly VerbOption RulesFile = new(
        "--rules",
        "FILE",
        $"rules of your own; else '{RuleSet.FileName}' at the repository's root, where there is one");
    private static readonly VerbOption VerifyOption = new(
        "--verify-rules", null, "check your own rules against their examples, and search nothing");

    private static readonly VerbOption Known = new(
        "--known",
        null,
        "find the values that the store has for this project, too; what is found is marked as compromised");

    private readonly Invocation call;
    private readonly Host host;
    private readonly Action<ScanResult, ReportContext> write;
    private readonly string root;
    private readonly Baseline? baseline;
    private readonly RuleSet? rules;
    private readonly KnownSecrets? known;

    private ScanOutput(Invocation call, Host host)
    {
        this.call = call;
        this.host = host;
        write = ScanReports.ByName.GetValueOrDefault(call[ReportFormat] ?? "text")
            ?? throw new Failure("'--format' is text, json, sarif or html");
        root = Git.Root(host.CurrentFolder) ?? host.CurrentFolder;
        if (call.Has(NoBaseline) && (call.Has(BaselineFile) || call.Has(WriteBaseline)))
            throw new Failure("'--no-baseline' excludes the other options of the baseline");
        baseline = Usual(BaselineFile, Baseline.FileName) is { } accepted && !call.Has(NoBaseline) && !call.Has(WriteBaseline)
            ? Baseline.Read(accepted)
            : null;
        rules = Usual(RulesFile, RuleSet.FileName) is { } own ? RuleFile.Read(own, host.Clock) : null;
        known = call.Has(Known) ? KnownSecrets.Open(host) : null;
    }

    public static IReadOnlyList<VerbOption> Options =>
        [ReportFormat, OutputFile, BaselineFile, NoBaseline, WriteBaseline, RulesFile, VerifyOption, Known];

    /// <summary>What searches a text: the built-in rules, with the repository's own and with known values.</summary>
    public TextSearch Search
    {
        get
        {
            TextSearch byRules = rules is null ? static (text, kind, _) => Detector.Scan(text, kind) : rules.Scan;
            return known is null ? byRules : (text, kind, path) => known.Merge(text, byRules(text, kind, path));
        }
    }

    /// <summary>Whether a rule is told in a file.</summary>
    public Func<Rule, string, bool> Tells => rules is null ? static (_, _) => true : rules.Tells;

    /// <summary>What searches a file that is no text; null where nothing is known that could stand in it.</summary>
    public BytesSearch? SearchBytes => known is null ? null : known.FindIn;

    /// <summary>Whether only the rules are looked at.</summary>
    public bool VerifiesRules => call.Has(VerifyOption);

    /// <summary>Checks the rules' examples and gives the exit code.</summary>
    public int VerifyRules() =>
        RuleExamples.Verify(rules ?? throw new Failure($"there is no '{RuleSet.FileName}'", "name the file with --rules"), host);

    /// <summary>Reads options, and the files that they name: what is wrong with them is told before anything is searched.</summary>
    public static ScanOutput Of(Invocation call, Host host) => new(call, host);

    /// <summary>Tells the result and gives the exit code.</summary>
    /// <param name="found">What was found, before the baseline.</param>
    /// <param name="isWhole">Whether the whole repository was searched as it is, so that what was not found is not there.</param>
    /// <param name="command">How the scan was called.</param>
    public int Finish(ScanResult found, bool isWhole, string command)
    {
        if (call[WriteBaseline] is { } path) return Accept(found, isWhole, host.FullPath(path));
        var result = baseline?.Apply(found) ?? found;
        Report(result, command);
        known?.MarkCompromised(result.Findings, host);
        if (isWhole && baseline?.Stale(result) is > 0 and var stale)
        {
            new Messages(host).Hint($"the baseline accepts {ScanReports.Count(stale, "finding")} that there is no more: "
                + "--write-baseline drops what is not needed");
        }
        return result.IsIncomplete ? ExitCode.Failed : result.Findings.Count > 0 ? ExitCode.Found : ExitCode.Done;
    }

    public void Dispose() => known?.Dispose();

    private void Report(ScanResult result, string command)
    {
        if (call[OutputFile] is not { } path)
        {
            write(result, new(host.Out, host, IsColoured(), root, command));
            return;
        }

        var full = host.FullPath(path);
        using (var file = Open(full)) write(result, new(file, host, IsColoured: false, root, command));
        host.Out.WriteLine($"{TextReport.Summary(result)}: '{Printable.Of(path)}'");
    }

    // A link in a repository leads where whoever committed it wants something to be overwritten.
    private StreamWriter Open(string path)
    {
        if (new FileInfo(path).LinkTarget is not null && path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new Failure($"the report cannot be written to '{path}', which is a link", "name the file that it leads to, or remove it");
        }

        try
        {
            return new StreamWriter(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new Failure($"the report cannot be written to '{path}'");
        }
    }

    private bool IsColoured() =>
        host.IsOutputTerminal && string.IsNullOrEmpty(host.Variable("NO_COLOR")) && host.Variable("TERM") != "dumb";

    // The file that an option names, or the one at the root that needs no option.
    private string? Usual(VerbOption option, string name)
    {
        if (call[option] is { } named) return host.FullPath(named);
        var usual = Path.Combine(root, name);
        return File.Exists(usual) ? usual : null;
    }

    private int Accept(ScanResult found, bool isWhole, string path)
    {
        if (found.IsIncomplete)
        {
            Report(found, "");
            throw new Failure("not everything could be read, and the baseline was not written");
        }

        // What was not searched this time stays accepted.
        var kept = !isWhole && File.Exists(path) ? Baseline.Read(path) : null;
        var written = Baseline.Of(found, kept);
        written.Write(path);
        host.Out.WriteLine($"accepted {ScanReports.Count(written.Count, "finding")} in '{Printable.Of(path)}'");
        if (Git.Root(Path.GetDirectoryName(path)!) is { } repository && !Merges(repository, path))
        {
            new Messages(host).Hint(
                $"so that branches merge it without a conflict, a line for '.gitattributes': {Path.GetFileName(path)} merge=union");
        }
        return ExitCode.Done;
    }

    private static bool Merges(string repository, string path) =>
        GitCommand.Ask(repository, "check-attr", "merge", "--", path) is not { } answer
        || answer.EndsWith(": union", StringComparison.Ordinal);
}
