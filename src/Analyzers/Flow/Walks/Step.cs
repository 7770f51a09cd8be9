using SecretGuard.Analyzers.Flow.Nodes;

namespace SecretGuard.Analyzers.Flow.Walks;

/// <summary>A value on the way back from a sink.</summary>
/// <param name="Path">What is taken out of it; null where it is wanted as a whole.</param>
/// <param name="Next">The step towards the sink; null at the sink.</param>
/// <param name="IsPart">Whether it is put together with what is not constant before it gets to the sink.</param>
internal sealed record Step(FlowNode Node, Frame? Frame, AccessPath? Path, Step? Next, bool IsPart);
