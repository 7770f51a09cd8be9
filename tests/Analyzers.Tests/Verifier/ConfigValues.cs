using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SecretGuard.Analyzers.Tests.Verifier;

/// <summary>Options as an .editorconfig gives them.</summary>
internal sealed class ConfigValues(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
{
    public override IEnumerable<string> Keys => values.Keys;

    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
}
