using Microsoft.CodeAnalysis;
using SecretGuard.Analyzers.Settings;

namespace SecretGuard.Analyzers.Flow.Apis;

/// <summary>
/// What the bodies of a compilation are read with: the libraries that are there, and what the project says of its own code.
/// </summary>
/// <param name="sinks">The rows of all rules.</param>
internal sealed class ProjectApis(Compilation compilation, CompilationSettings settings, IReadOnlyCollection<Sink> sinks)
{
    public SinkTable Sinks { get; } = new(compilation, sinks);

    public Secrets Secrets { get; } = new(settings, compilation.Assembly);

    public Sanitizers Sanitizers { get; } = new(settings);
}
