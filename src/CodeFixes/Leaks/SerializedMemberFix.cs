using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.CodeFixes.Texts;
using SecretGuard.Detection;

namespace SecretGuard.CodeFixes.Leaks;

/// <summary>SG2010: has the serializer that is used ignore a secret member, or the debugger's text leave it out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SerializedMemberFix))]
public sealed class SerializedMemberFix() : TextFix(DiagnosticIds.SerializedMember)
{
    private const string Contract = "System.Runtime.Serialization.IgnoreDataMemberAttribute";

    private protected override IEnumerable<Rewrite> Rewrites(FixPlace place)
    {
        var rewrite = place.Node switch
        {
            AttributeSyntax display => Shown(place, display),
            // A serialiser that ignores what it has to set throws when it runs.
            PropertyDeclarationSyntax { Modifiers: var modifiers } when modifiers.Any(SyntaxKind.RequiredKeyword) => null,
            ParameterSyntax or MemberDeclarationSyntax or VariableDeclaratorSyntax =>
                DataMember(place) is { } mark ? InContract(place, mark) : Ignored(place),
            _ => null,
        };
        if (rewrite is not null) yield return rewrite;
    }

    private static Rewrite? Ignored(FixPlace place)
    {
        var imports = new Imports(place);
        if (Serializer(place) is not { } ignore || imports.Name(ignore) is not { } name) return null;
        name = Short(name);
        var declaration = place.Node;
        var start = declaration.SpanStart;
        var target = declaration is ParameterSyntax ? "property: " : "";
        var before = TextSpan.FromBounds(place.Text.Lines.GetLineFromPosition(start).Start, start);
        var isOwnLine = declaration is MemberDeclarationSyntax && string.IsNullOrWhiteSpace(place.Text.ToString(before));
        var gap = isOwnLine ? place.Text.NewLine() + place.Text.IndentAt(start) : " ";
        return new Rewrite(
            "ignore",
            $"Leave '{Called(place)}' out of what is serialised: [{target}{Last(name)}]",
            [.. imports.Changes, new TextChange(new TextSpan(start, 0), $"[{target}{name}]{gap}")]);
    }

    private static Rewrite? InContract(FixPlace place, AttributeSyntax mark)
    {
        var imports = new Imports(place);
        return imports.Name(Contract) is { } name
            ? new Rewrite(
                "contract",
                $"Leave '{Called(place)}' out of the contract: [IgnoreDataMember]",
                [.. imports.Changes, new TextChange(mark.Span, Short(name))])
            : null;
    }

    // {Token,nq} becomes ***, and so does every other secret in the text.
    private static Rewrite? Shown(FixPlace place, AttributeSyntax display)
    {
        if (display.ArgumentList?.Arguments is not [{ Expression: LiteralExpressionSyntax literal }, ..]
            || display.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration)
        {
            return null;
        }

        if (place.Model.GetDeclaredSymbol(declaration, place.Cancellation) is not INamedTypeSymbol type) return null;
        var secrets = new HashSet<string>(SecretMember.Of(type, place).Select(member => member.Name));
        var holes = TemplateHole.In([literal])
            .Where(hole => secrets.Contains(place.Text.ToString(hole.Span).Trim('{', '}').Split(',')[0]))
            .ToList();
        return holes.Count == 0
            ? null
            : new Rewrite(
                "debugger",
                $"Show {Marker.Hidden} in the debugger in place of the secret",
                holes.ConvertAll(hole => new TextChange(hole.Span, Marker.Hidden)));
    }

    // The call that the diagnostic leads to may be in another file.
    private static string? Serializer(FixPlace place)
    {
        if (place.Diagnostic.AdditionalLocations is not [.., { SourceTree: { } tree } use]) return null;
        var model = tree == place.Root.SyntaxTree ? place.Model
            : place.Model.Compilation.ContainsSyntaxTree(tree) ? place.Model.Compilation.GetSemanticModel(tree)
            : null;
        var value = tree.GetRoot(place.Cancellation).FindNode(use.SourceSpan, getInnermostNodeForTie: true);
        var call = value.Ancestors().OfType<InvocationExpressionSyntax>().FirstOrDefault();
        return call is null || model?.GetSymbolInfo(call, place.Cancellation).Symbol is not IMethodSymbol method
            ? null
            : method.ContainingNamespace.ToDisplayString() switch
            {
                "System.Text.Json" => "System.Text.Json.Serialization.JsonIgnoreAttribute",
                "Newtonsoft.Json" => "Newtonsoft.Json.JsonIgnoreAttribute",
                "System.Xml.Serialization" => "System.Xml.Serialization.XmlIgnoreAttribute",
                _ => null,
            };
    }

    private static AttributeSyntax? DataMember(FixPlace place) =>
        place.Diagnostic.AdditionalLocations.Count > 0
            ? null
            : place.Node.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.AttributeLists.SelectMany(list => list.Attributes)
                .FirstOrDefault(mark => place.TypeOf(mark.Name)?.Name == "DataMemberAttribute"
                    || place.SymbolOf(mark)?.ContainingType.Name == "DataMemberAttribute");

    private static string Called(FixPlace place) => place.Text.ToString(place.Diagnostic.Location.SourceSpan);

    private static string Short(string name) =>
        name.EndsWith(nameof(Attribute), StringComparison.Ordinal) ? name.Substring(0, name.Length - nameof(Attribute).Length) : name;

    private static string Last(string name) => name.Substring(name.LastIndexOf('.') + 1);
}
