namespace SecretGuard.Detection;

/// <summary>What a finding is called.</summary>
/// <param name="slug">The name in reports, baselines and <c>secretguard:allow</c>, such as <c>github-pat</c>.</param>
/// <param name="diagnosticId">The diagnostic it is reported as in code.</param>
/// <param name="title">A noun phrase, such as <c>GitHub personal access token</c>.</param>
internal sealed class Rule(string slug, string diagnosticId, string title)
{
    public string Slug { get; } = slug;

    public string DiagnosticId { get; } = diagnosticId;

    public string Title { get; } = title;

    public override string ToString() => Slug;
}
