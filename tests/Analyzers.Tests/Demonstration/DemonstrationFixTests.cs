using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SecretGuard.Analyzers.Tests.Verifier;
using SecretGuard.CodeFixes.Leaks;
using SecretGuard.CodeFixes.Texts;
using Xunit.Abstractions;

namespace SecretGuard.Analyzers.Tests.Demonstration;

/// <summary>The fixes on code as teams write it, all at once: it compiles, and what could be fixed is gone.</summary>
public sealed class DemonstrationFixTests(ITestOutputHelper output)
{
    public static TheoryData<string> Names => ["Shop", "Warehouse", "Courier", "Clinic"];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_fixed_application_compiles_and_leaks_no_more(string name)
    {
        var application = new Application(name);
        var workspace = new FixedApplication(application);
        var found = await workspace.AnalyzeAsync();
        foreach (var type in typeof(LogFix).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(TextFix))))
        {
            var fix = (CodeFixProvider)Activator.CreateInstance(type)!;
            var mine = found.Where(one => fix.FixableDiagnosticIds.Contains(one.Id)).ToList();
            var keys = new HashSet<string>();
            var fixable = 0;
            foreach (var diagnostic in mine)
            {
                var actions = await workspace.ActionsAsync(fix, diagnostic);
                if (actions.Count > 0) fixable++;
                else output.WriteLine($"no fix: {diagnostic.Id} {diagnostic.Location.GetLineSpan()}");
                keys.UnionWith(actions.Select(action => action.EquivalenceKey!));
            }

            output.WriteLine($"{type.Name}: {fixable} of {mine.Count}");
            // Most URLs that hold a secret are no request that could have it in a header.
            Assert.True(type == typeof(LinkFix) || fixable >= mine.Count * 0.8, type.Name);
            foreach (var key in keys)
            {
                var project = await workspace.FixAllAsync(fix, key, [.. mine]);
                Assert.Empty(Errors((await project.GetCompilationAsync())!));
                var left = (await workspace.AnalyzeAsync(project)).Where(one => fix.FixableDiagnosticIds.Contains(one.Id)).Select(one => one.Location.GetLineSpan().ToString());
                Assert.True(left.Count() <= mine.Count - fixable, $"{type.Name} {key}: {string.Join("\n", left)}");
            }
        }
    }

    // A parameter that two leaks were the only ones to use is a warning when both are gone.
    private static IEnumerable<Diagnostic> Errors(Compilation compilation) =>
        TestCompilation.Complaints(compilation).Where(complaint => complaint.Severity == DiagnosticSeverity.Error);
}
