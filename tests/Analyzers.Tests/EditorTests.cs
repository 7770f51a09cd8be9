using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
        Assert.Equal(["SG0001", "SG0002", "SG0005", "SG2003"], await ShownAsync(compilation));
    }

    [Fact]
    public async Task A_constant_or_field_that_goes_to_an_API_shows_while_typing()
    {
        var compilation = TestCompilation.Create($$"""
            using System.Net;
            using System.Net.Http;
            class C
            {
                const string Password = "{{Sample.Password("editor")}}";
                static readonly string Plain = "{{Sample.Password("other")}}";
                static string ApiKey { get; } = "{{Sample.WithCrc("")}}";
                object A() => new NetworkCredential("u", Password);
                object B() => new NetworkCredential("u", "{{Sample.Password("third")}}");
                void D(HttpClient client) => client.DefaultRequestHeaders.Add("X-Api-Key", ApiKey);
            }
            """);
        Assert.Equal(["SG0003", "SG0003", "SG0003"], await ShownAsync(compilation));
    }

    private static async Task<IEnumerable<string>> ShownAsync(Compilation compilation)
    {
        var analysis = compilation.WithAnalyzers([new CodeAnalyzer()]);
        var shown = await analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(compilation.SyntaxTrees.Single()), null, CancellationToken.None);
        return shown.Select(one => one.Id).Order();
    }

    /// <summary>An editor has the code of referenced projects, where the compiler has their assemblies. What is declared there is reported there.</summary>
    [Fact]
    public async Task Declarations_of_a_referenced_project_DoNotTrigger()
    {
        var contracts = CSharpCompilation.Create(
            "Contracts",
            [CSharpSyntaxTree.ParseText($$"""
                public class Account { public string Name { get; set; } = ""; public string Password { get; set; } = ""; }
                public class Mail { public static object Send(string user, string password = "{{Sample.Password("contracts")}}") => new System.Net.NetworkCredential(user, password); }
                """)],
            TestCompilation.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var application = TestCompilation.Create("""
            class C
            {
                string Write(Account account) => System.Text.Json.JsonSerializer.Serialize(account);
                object Send() => Mail.Send("u");
            }
            """).AddReferences(contracts.ToMetadataReference());
        Assert.DoesNotContain(TestCompilation.Complaints(application), complaint => complaint.Severity == DiagnosticSeverity.Error);
        Assert.Empty(await CSharpAnalyzerVerifier<CodeAnalyzer>.RunAsync(application));
    }
}
