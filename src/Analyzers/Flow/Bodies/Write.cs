using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow.Nodes;

namespace SecretGuard.Analyzers.Flow.Bodies;

/// <summary>A value that is given to a field, a property or a parameter.</summary>
/// <param name="Receiver">The object whose it is; null where there is none, or none that is known.</param>
/// <param name="Writer">The member or function that does it.</param>
internal sealed record Write(ISymbol Target, FlowNode? Receiver, FlowNode Value, ISymbol Writer);
