using System.Globalization;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Analyzers.Files;
using SecretGuard.Analyzers.Misuse;
using SecretGuard.Analyzers.Tests.Verifier;
using SecretGuard.Analyzers.Transports;
using SecretGuard.CodeFixes;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Tests;

/// <summary>What is said about a secret: a fact, a remedy, a page, and never the value.</summary>
public class MessageTests
{
    private static readonly string Token = Sample.WithCrc("ghp_");

    private static readonly string Source = $$"""
        using System.Collections.Generic;
        using Microsoft.Extensions.Configuration;
        class C
        {
            static void Print(IConfiguration settings)
            {
                System.Console.WriteLine(settings.GetConnectionString("Server=db;User Id=x;Password={{Token[4..20]}}"));
                System.Console.WriteLine(settings["{{Token}}:Password"]);
                System.Console.WriteLine(System.Environment.GetEnvironmentVariable("{{Token}}_PASSWORD"));
            }

            string a = "{{Token}}";
            string password = "{{Token[4..20]}}";
            string db = "Server=db;User Id=x;Password={{Token[4..20]}}";
            Dictionary<string, string> keys = new() { ["{{Token}}"] = "{{Token}}", ["{{Token}}:Password"] = "{{Token[4..20]}}" };
        }
        """;

    [Fact]
    public async Task No_message_property_or_title_holds_the_value()
    {
        var found = await CSharpAnalyzerVerifier<CodeAnalyzer>.RunAsync(TestCompilation.Create(Source));
        Assert.True(found.Length >= 7);
        var said = found.Select(one => one + " " + string.Join(' ', one.Properties.Values))
            .Concat(await CSharpCodeFixVerifier<CodeAnalyzer, ReadAtRunTimeFix>.TitlesAsync(Source));
        Assert.All(said, text => Assert.DoesNotContain(Token[4..12], text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Every_message_is_a_fact_and_a_remedy_with_a_page()
    {
        DiagnosticAnalyzer[] analyzers = [new CodeAnalyzer(), new FileAnalyzer(), new TransportAnalyzer(), new SuppressionAnalyzer()];
        Assert.All(analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics), descriptor =>
        {
            Assert.Contains(". ", descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
            Assert.EndsWith($"/docs/rules/{descriptor.Id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
        });
    }
}
