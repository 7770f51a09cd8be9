using SecretGuard.Analyzers.Flow.Bodies;
using SecretGuard.Analyzers.Flow.Walks;

namespace SecretGuard.Analyzers.Flow;

/// <summary>A value that a rule found on the way back from a sink.</summary>
internal sealed record FlowResult(SinkUse Use, Step Origin, FlowFinding Finding);
