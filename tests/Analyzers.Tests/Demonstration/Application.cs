using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Analyzers.Tests.Verifier;

namespace SecretGuard.Analyzers.Tests.Demonstration;

/// <summary>An application as a team would write it, compiled against ASP.NET Core and stand-ins of the libraries that such teams use.</summary>
internal sealed class Application
{
    // Of all of them.
    private const string GlobalUsings = "GlobalUsings.cs";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Demonstration");
    private static readonly Lazy<MetadataReference> Libraries = new(CompileLibraries);

    private readonly AnalyzerOptions _options;

    public Application(string name)
    {
        List<SyntaxTree> trees = [];
        List<AdditionalText> markup = [];
        var applications = Path.Combine(Folder, "Applications");
        foreach (var (path, text) in Read(Path.Combine(applications, name)).Append((GlobalUsings, File.ReadAllText(Path.Combine(applications, GlobalUsings)))))
        {
            Marks.Read(path, text);
            var filled = StandIns.Fill(path, text);
            if (path.EndsWith(".cs", StringComparison.Ordinal)) trees.Add(CSharpSyntaxTree.ParseText(filled, TestCompilation.ParseOptions, path));
            else markup.Add(new TestFile(path, filled, isMarked: false));
        }

        _options = new AnalyzerOptions([.. markup]);
        Written = trees;
        Compilation = Generators.Run(CSharpCompilation.Create(name, trees, References, Options()), markup);
        AssertCompiles(Compilation);
    }

    /// <summary>The ids that there are rules for.</summary>
    public static IReadOnlySet<string> Ids { get; } = AllAnalyzers.Instances.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).ToHashSet();

    /// <summary>What the applications are compiled against.</summary>
    public static IReadOnlyList<MetadataReference> References => [.. TestCompilation.References, Libraries.Value];

    /// <summary>The C# of all applications, with values in place.</summary>
    public static IEnumerable<string> Sources =>
        Read(Path.Combine(Folder, "Applications")).Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal)).Select(file => StandIns.Fill(file.Path, file.Text));

    public Marks Marks { get; } = new();

    /// <summary>With what the generators made of it.</summary>
    public Compilation Compilation { get; }

    /// <summary>The files that somebody wrote.</summary>
    public IReadOnlyList<SyntaxTree> Written { get; }

    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync() => await AnalyzeAsync(Compilation);

    /// <summary>What is found in the application after it was changed.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation) => await compilation.WithAnalyzers(AllAnalyzers.Instances, _options).GetAnalyzerDiagnosticsAsync();

    // Constant initialisation vectors are off until somebody asks for them.
    private static CSharpCompilationOptions Options() =>
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable)
            .WithSpecificDiagnosticOptions(ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("SG0012", ReportDiagnostic.Info));

    private static PortableExecutableReference CompileLibraries()
    {
        var trees = Read(Path.Combine(Folder, "Libraries")).Select(file => CSharpSyntaxTree.ParseText(file.Text, TestCompilation.ParseOptions, file.Path));
        var compilation = CSharpCompilation.Create("Libraries", trees, TestCompilation.References, new(OutputKind.DynamicallyLinkedLibrary));
        AssertCompiles(compilation);
        var image = new MemoryStream();
        compilation.Emit(image);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private static void AssertCompiles(Compilation compilation)
    {
        var errors = TestCompilation.Complaints(compilation).Where(complaint => complaint.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, string.Join('\n', errors));
    }

    private static IEnumerable<(string Path, string Text)> Read(string folder) =>
        from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let path = Path.GetRelativePath(folder, file).Replace('\\', '/')
        select (path, File.ReadAllText(file));
}
