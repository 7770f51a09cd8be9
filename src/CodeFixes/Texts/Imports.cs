using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.CodeFixes.Texts;

/// <summary>The names of types that new code uses, and the directives that these need.</summary>
internal sealed class Imports(FixPlace place)
{
    private readonly SortedSet<string> namespaces = new(StringComparer.Ordinal);

    /// <summary>One for each directive that is missing.</summary>
    public IEnumerable<TextChange> Changes =>
        Known.Count > 0 || namespaces.Count == 0
            ? namespaces.Select(Directive)
            : [.. namespaces.Select(Directive), new TextChange(new TextSpan(Top, 0), place.Text.NewLine())];

    /// <summary>How a type is written at the place; null where the compilation does not have it.</summary>
    public string? Name(string metadataName)
    {
        if (place.Model.Compilation.GetTypeByMetadataName(metadataName) is not { } type) return null;
        var known = place.Model.LookupNamespacesAndTypes(place.Node.SpanStart, name: type.Name);
        if (known.Length == 1 && SymbolEqualityComparer.Default.Equals(known[0], type)) return type.Name;
        if (!known.IsEmpty || !place.Model.LookupSymbols(place.Node.SpanStart, name: type.Name).IsEmpty || !HasRoom)
            return "global::" + metadataName;
        namespaces.Add(type.ContainingNamespace.ToDisplayString());
        return type.Name;
    }

    /// <summary>Makes the extension methods of a type reachable.</summary>
    public bool Extends(string metadataName) => Name(metadataName) is { } name && !name.StartsWith("global::", StringComparison.Ordinal);

    // Directives of the preprocessor may stand for parts of the file that are not there.
    private bool HasRoom =>
        Known.Count > 0 ? !Known.Any(one => one.ContainsDirectives) : !Root.GetFirstToken().LeadingTrivia.Any(one => one.IsDirective);

    private CompilationUnitSyntax Root => place.Root;

    // Those that count for the place: older code has them within the namespace.
    private SyntaxList<UsingDirectiveSyntax> Known =>
        Root.Usings.Count > 0
        || Root.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault(one => one.Span.Contains(place.Node.Span)) is not { } around
            ? Root.Usings
            : around.Usings;

    private TextChange Directive(string name)
    {
        var line = place.Text.NewLine();
        if (Known.Count == 0) return new TextChange(new TextSpan(Top, 0), $"using {name};{line}");
        var next = Known.FirstOrDefault(one => IsPlain(one) && IsBefore(name, one.Name!.ToString()));
        var indent = place.Text.IndentAt(Known[0].SpanStart);
        return next is not null
            ? new TextChange(new TextSpan(next.SpanStart, 0), $"using {name};{line}{indent}")
            : new TextChange(new TextSpan((Known.LastOrDefault(IsPlain) ?? Known.Last()).Span.End, 0), $"{line}{indent}using {name};");
    }

    // Below the licence of the file, above what is said of its first type.
    private int Top
    {
        get
        {
            var position = 0;
            var isBlank = true;
            foreach (var trivia in Root.GetFirstToken().LeadingTrivia)
            {
                if (trivia.IsKind(SyntaxKind.EndOfLineTrivia) && isBlank) position = trivia.Span.End;
                isBlank = trivia.IsKind(SyntaxKind.EndOfLineTrivia) || (isBlank && trivia.IsKind(SyntaxKind.WhitespaceTrivia));
            }

            return position;
        }
    }

    private static bool IsPlain(UsingDirectiveSyntax directive) =>
        directive.Alias is null && directive.StaticKeyword.IsKind(SyntaxKind.None);

    private static bool IsBefore(string one, string other) =>
        IsSystem(one) == IsSystem(other) ? string.CompareOrdinal(one, other) < 0 : IsSystem(one);

    private static bool IsSystem(string name) => name == nameof(System) || name.StartsWith("System.", StringComparison.Ordinal);
}
