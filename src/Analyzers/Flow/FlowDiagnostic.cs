using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow.Bodies;
using SecretGuard.Analyzers.Flow.Nodes;
using SecretGuard.Analyzers.Flow.Walks;

namespace SecretGuard.Analyzers.Flow;

/// <summary>Says what was found, and the way from there to the sink.</summary>
internal static class FlowDiagnostic
{
    private const int LongestWay = 8;

    public static Diagnostic Of(DiagnosticDescriptor descriptor, FlowResult found) =>
        Diagnostic.Create(
            descriptor, found.Finding.Location, Way(found.Use, found.Origin), found.Finding.Hint?.ToProperties(), found.Finding.Subject);

    // The places where the value changes hands; those within one expression tell nothing.
    private static IEnumerable<Location> Way(SinkUse use, Step origin)
    {
        var count = 0;
        for (var step = origin.Next?.Node is ParameterNode ? origin : origin.Next; step is not null && count < LongestWay; step = step.Next)
        {
            if (step.Next?.Node is not ParameterNode
                && step.Node is not (CallNode or DelegateCallNode or MemberNode or ParameterNode or OutNode))
            {
                continue;
            }

            count++;
            yield return step.Node.Syntax.GetLocation();
        }

        yield return use.Syntax.GetLocation();
    }
}
