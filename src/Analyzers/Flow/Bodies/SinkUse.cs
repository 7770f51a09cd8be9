using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Analyzers.Flow.Nodes;

namespace SecretGuard.Analyzers.Flow.Bodies;

/// <summary>A value that is handed to a sink.</summary>
/// <param name="Syntax">The whole value where it is handed over.</param>
/// <param name="Receiver">The object whose member it is; null where there is none, or none that is known.</param>
/// <param name="Type">What the code says that the value is.</param>
/// <param name="Name">What it is compared with, or the key it is set under; null where the sink alone says what it is.</param>
internal sealed record SinkUse(
    Sink Sink, FlowNode Value, SyntaxNode Syntax, FlowNode? Receiver, ITypeSymbol? Type = null, string? Name = null)
{
    /// <summary>Whether it is a constructor's call of its base: whoever calls the constructor has a sink of their own.</summary>
    public bool IsHandedOn { get; init; }
}
