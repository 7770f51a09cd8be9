using SecretGuard.Detection;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Projects;
using SecretGuard.Tool.Scan;

namespace SecretGuard.Tool.Verbs;

/// <summary>Finds secrets in files.</summary>
internal sealed class ScanVerb : Verb
{
    private static readonly VerbOption MinimumConfidence = new("--min-confidence", "LEVEL", "low, medium (the default) or high");

    public override string Name => "scan";

    public override string Summary => "find secrets in files and folders";

    public override IReadOnlyList<VerbArgument> Arguments =>
        [new("PATH", "files or folders; else the current folder", IsRequired: false, IsMany: true)];

    public override IReadOnlyList<VerbOption> Options => [MinimumConfidence, .. ScanOutput.Options];

    public override int Execute(Invocation call, Host host)
    {
        var output = ScanOutput.Of(call, host);
        var scan = new TreeScanner(Minimum(call[MinimumConfidence]), host.CurrentFolder);
        foreach (var path in call.Arguments.Count > 0 ? call.Arguments : ["."]) scan.Scan(host.FullPath(path));
        var isWhole = call.Arguments.Count == 0 && Git.IsRoot(host.CurrentFolder);
        return output.Finish(scan.Result, isWhole, call.Written(this));
    }

    private static Confidence Minimum(string? level) => level switch
    {
        "low" => Confidence.Low,
        null or "medium" => Confidence.Medium,
        "high" => Confidence.High,
        _ => throw new Failure("'--min-confidence' is low, medium or high"),
    };
}
