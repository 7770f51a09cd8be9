using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.Analyzers.Tests.Verifier;

/// <summary>An additional file of a compilation, with or without the metadata that the package gives the files it adds.</summary>
internal sealed class TestFile(string path, string text, bool isMarked) : AdditionalText
{
    public override string Path => path;

    /// <summary>What an analyzer is given where these are the compilation's additional files.</summary>
    public static AnalyzerOptions Options(params TestFile[] files) => Options([], files);

    /// <summary>The same with properties of the project, as MSBuild hands them to the compiler.</summary>
    public static AnalyzerOptions Options((string Name, string Value)[] properties, params TestFile[] files) =>
        new([.. files], new Provider(new ConfigValues(properties.ToImmutableDictionary(property => "build_property." + property.Name, property => property.Value))));

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);

    private bool IsMarked => isMarked;

    private sealed class Provider(ConfigValues properties) : AnalyzerConfigOptionsProvider
    {
        private static readonly AnalyzerConfigOptions None = new ConfigValues(ImmutableDictionary<string, string>.Empty);
        private static readonly AnalyzerConfigOptions Marked =
            new ConfigValues(ImmutableDictionary<string, string>.Empty.Add("build_metadata.AdditionalFiles.SecretGuard", "true"));

        public override AnalyzerConfigOptions GlobalOptions => properties;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is TestFile { IsMarked: true } ? Marked : None;
    }
}
