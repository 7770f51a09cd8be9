using Xunit.Abstractions;

namespace SecretGuard.Analyzers.Tests.Costs;

/// <summary>
/// The analyzers may not slow down a build. A ratio of two times taken in one run of one compiler says so on any machine; <c>bench/</c> has
/// the figures.
/// </summary>
[Collection(nameof(MeasuredAlone))]
public sealed class CostTests(ITestOutputHelper output)
{
    private const int Slices = 550;

    // Of the SDK's analyzers' time. Work that grew with the square of the code would be many times as much.
    private const double Most = 4;

    [Fact]
    public void Sixty_thousand_lines_cost_a_small_multiple_of_what_the_SDKs_analyzers_cost()
    {
        var report = CompilerReport.Of(LargeProject.Files(Slices));
        var ours = report.Seconds("SecretGuard.Analyzers");
        var theirs = report.Seconds("Microsoft.CodeAnalysis");
        output.WriteLine($"ours {ours:0.00} s, the SDK's {theirs:0.00} s");
        Assert.True(ours > 0 && theirs > 0, report.ToString());
        Assert.True(ours < Most * theirs, report.ToString());
    }
}
