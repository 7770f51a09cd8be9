using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Flow.Apis;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>A rule about what a type makes of its members by its declaration alone.</summary>
internal abstract class TypeRule(Rule rule, DiagnosticDescriptor descriptor)
{
    /// <summary>By which a comment can accept what is found.</summary>
    public Rule Rule { get; } = rule;

    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    /// <summary>The secret members that show, and where to say so.</summary>
    public abstract IEnumerable<(Location Place, string Member)> Find(
        INamedTypeSymbol type, Secrets secrets, CancellationToken cancellationToken);
}
