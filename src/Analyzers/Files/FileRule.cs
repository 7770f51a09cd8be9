using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Files;

/// <summary>What a secret is reported as in one kind of a project's files; <see cref="Detection.ProjectFiles"/> tells the kinds.</summary>
/// <param name="descriptor">Made in a field of the rule itself: release tracking looks nowhere else.
/// Its argument is what was found.</param>
internal abstract class FileRule(DiagnosticDescriptor descriptor)
{
    public DiagnosticDescriptor Descriptor { get; } = descriptor;
}
