using SecretGuard.Analyzers.Files;

namespace SecretGuard.Analyzers.Tests.Verifier;

/// <summary>Runs the analyzer of files over one that the package has marked, and compares what is reported with what is marked in it.</summary>
internal static class FileVerifier
{
    public static async Task VerifyAsync(string path, string source, params (string Name, string Value)[] properties)
    {
        var markup = Markup.Parse(source);
        var options = TestFile.Options(properties, new TestFile(path, markup.Text, isMarked: true));
        var found = await CSharpAnalyzerVerifier<FileAnalyzer>.RunAsync(TestCompilation.Create(""), options);
        var expected = markup.Expected.Select(mark => $"{mark.Id} {mark.Span} {markup.Text.Substring(mark.Span.Start, mark.Span.Length)}");
        var actual = found.Select(one => $"{one.Id} {one.Location.SourceSpan} {markup.Text.Substring(one.Location.SourceSpan.Start, one.Location.SourceSpan.Length)}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    }
}
