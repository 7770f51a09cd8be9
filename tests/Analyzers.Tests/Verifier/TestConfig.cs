using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SecretGuard.Analyzers.Tests.Verifier;

/// <summary>The same options for every file of a compilation.</summary>
internal sealed class TestConfig(ConfigValues values) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions => values;

    public static AnalyzerOptions Options(params (string Key, string Value)[] options) =>
        new([], new TestConfig(new ConfigValues(options.ToImmutableDictionary(option => option.Key, option => option.Value))));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => values;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => values;
}
