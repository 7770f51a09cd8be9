using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SecretGuard.Analyzers.Settings;

/// <summary>The settings of each file of a compilation, read once: sections of an .editorconfig are for some files only.</summary>
internal sealed class CompilationSettings(AnalyzerConfigOptionsProvider provider)
{
    private readonly ConcurrentDictionary<SyntaxTree, AnalyzerSettings> settings = new();

    public AnalyzerSettings Of(SyntaxTree tree) => settings.GetOrAdd(tree, one => AnalyzerSettings.Of(provider.GetOptions(one)));
}
