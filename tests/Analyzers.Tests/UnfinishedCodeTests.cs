using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Analyzers.Tests.Verifier;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Tests;

/// <summary>While somebody types, most code does not compile. No rule may fail on it.</summary>
public class UnfinishedCodeTests
{
    private static readonly string Literals = $$"""
        class C(string a)
        {
            [System.Obsolete("x {{Sample.WithCrc("ghp_")}}")] const string ApiKey = "a" + "{{Sample.Password("x")}}";
            object M(int n, string password = "{{Sample.Password("y")}}") =>
                new System.Collections.Generic.Dictionary<string, object> { ["Secret"] = n switch { 1 => $"Server={a};Password={{"abc"}}{n}", _ => a ?? "x" } };
        }
        """;

    private const string Leaks = """
        using System;
        var password = Environment.GetEnvironmentVariable("PASSWORD") ?? throw new ArgumentException(nameof(args));
        var text = $"{password?.Trim(),10:x}" + string.Format("{0}{1}{2}{3}", 1, password, args, 2);
        new Exception(text, new Exception(password)).Data["x"] = text is { Length: > 3 } s ? s : text;
        """;

    [Fact]
    public Task Every_prefix_of_literals_is_survived() => SurvivesAsync(Literals);

    [Fact]
    public Task Every_prefix_of_leaks_is_survived() => SurvivesAsync(Leaks);

    private static async Task SurvivesAsync(string source)
    {
        var compilation = TestCompilation.Create(source);
        for (var length = 0; length <= source.Length; length++)
        {
            var tree = compilation.SyntaxTrees[0];
            var prefix = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(source[..length], TestCompilation.ParseOptions, tree.FilePath));
            var found = await prefix.WithAnalyzers([new CodeAnalyzer()]).GetAnalyzerDiagnosticsAsync();
            Assert.DoesNotContain(found, one => one.Id is DiagnosticIds.AnalyzersDoNotRun or "AD0001");
        }
    }
}
