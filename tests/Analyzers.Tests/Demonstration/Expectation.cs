namespace SecretGuard.Analyzers.Tests.Demonstration;

/// <summary>A line on which something is to be reported.</summary>
/// <param name="Ids">Any of these is right; the first is the one it is counted under.</param>
internal sealed record Expectation(IReadOnlyList<string> Ids, string Path, int Line, string Text)
{
    public override string ToString() => $"{Path}:{Line} {string.Join('/', Ids)}  {Text}";
}
