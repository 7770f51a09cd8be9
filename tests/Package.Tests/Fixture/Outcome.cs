namespace SecretGuard.Package.Tests.Fixture;

/// <summary>How a process ended and what it said.</summary>
internal sealed record Outcome(int ExitCode, IReadOnlyList<string> Output, IReadOnlyList<string> Error)
{
    /// <summary>What the build reported while it ran; MSBuild repeats it all at the end.</summary>
    public IReadOnlyList<Report> Reports { get; } =
        [.. Output.TakeWhile(line => line is not ("Build succeeded." or "Build FAILED.")).Select(Report.Parse).OfType<Report>()];

    public Outcome Succeeds() => ExitCode == 0 ? this : throw new Xunit.Sdk.XunitException($"exit code {ExitCode}\n{this}");

    public Outcome Fails() => ExitCode != 0 ? this : throw new Xunit.Sdk.XunitException($"did not fail\n{this}");

    /// <summary>The only report with an id.</summary>
    public Report Single(string id) => Of(id) is [var report]
        ? report
        : throw new Xunit.Sdk.XunitException($"expected one {id}, got {Of(id).Count}\n{this}");

    public IReadOnlyList<Report> Of(string id) => [.. Reports.Where(report => report.Id == id)];

    /// <summary>The reports with an id, in their order, are about these files.</summary>
    public Outcome Files(string id, params string[] files) => Of(id).Select(report => report.File).SequenceEqual(files)
        ? this
        : throw new Xunit.Sdk.XunitException($"expected {id} in {string.Join(", ", files)}\n{this}");

    /// <summary>Nothing of ours was said.</summary>
    public Outcome IsSilent() => Reports.Any(report => report.Id.StartsWith("SG", StringComparison.Ordinal))
        ? throw new Xunit.Sdk.XunitException($"not silent\n{this}")
        : this;

    public override string ToString() => string.Join('\n', [.. Output, .. Error]);
}
