using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Analyzers.Tests.Verifier;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Tests;

/// <summary>What an editor shows while typing are the semantic diagnostics of one file. Whatever waits for a compilation's end is not among them.</summary>
public class EditorTests
{
    [Fact]
    public async Task Literals_and_local_leaks_show_while_typing()
    {
        var compilation = TestCompilation.Create($$"""
            class C
            {
                string token = "{{Sample.WithCrc("ghp_")}}";
                string db = "Server=db;User Id=x;Password={{Sample.Password("editor")}}";
                string password = "{{Sample.Password("editor")}}";
                System.Exception M(string secret) => new System.Exception(secret);
            }
            """);
        var analysis = compilation.WithAnalyzers([new CodeAnalyzer()]);
        var shown = await analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(compilation.SyntaxTrees[0]), null, CancellationToken.None);
        Assert.Equal(["SG0001", "SG0002", "SG0005", "SG2003"], shown.Select(one => one.Id).Order());
    }
}
