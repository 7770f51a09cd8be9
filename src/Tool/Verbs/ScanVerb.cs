using SecretGuard.Detection;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Scan;

namespace SecretGuard.Tool.Verbs;

/// <summary>Finds secrets in files.</summary>
internal sealed class ScanVerb : Verb
{
    public const string Word = "scan";

    private static readonly VerbOption MinimumConfidence = new("--min-confidence", "LEVEL", "low, medium (the default) or high");

    private static readonly VerbOption Explains = new(
        "--explain", null, "also say of every value that was looked at why it is a finding or none");

    public override string Name => Word;

    public override string Summary => "find secrets in files, staged changes, commits, history and archives";

    public override IReadOnlyList<VerbArgument> Arguments => [ScanChoice.Paths];

    public override IReadOnlyList<VerbOption> Options => [.. ScanChoice.Options, MinimumConfidence, Explains, .. ScanOutput.Options];

    public override int Execute(Invocation call, Host host)
    {
        using var output = ScanOutput.Of(call, host);
        if (output.VerifiesRules) return output.VerifyRules();
        var options = new ScanOptions
        {
            Minimum = Minimum(call[MinimumConfidence]),
            Explain = call.Has(Explains),
            LargestFile = ScanChoice.LargestFile(call),
            Progress = ScanProgress.On(host),
            Search = output.Search,
            SearchBytes = output.SearchBytes,
            Tells = output.Tells,
        };
        var result = new Scanner(options, host.Clock).Run(ScanChoice.Source(call, host));
        return output.Finish(result, ScanChoice.IsWhole(call, host), call.Written(this));
    }

    private static Confidence Minimum(string? level) => level switch
    {
        "low" => Confidence.Low,
        null or "medium" => Confidence.Medium,
        "high" => Confidence.High,
        _ => throw new Failure("'--min-confidence' is low, medium or high"),
    };
}
