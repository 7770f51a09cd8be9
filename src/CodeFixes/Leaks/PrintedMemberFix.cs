using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SecretGuard.CodeFixes.Texts;
using SecretGuard.Detection;

namespace SecretGuard.CodeFixes.Leaks;

/// <summary>
/// SG2009: writes the <c>PrintMembers</c> that the compiler would make, without the secrets. Records that derive print as before.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PrintedMemberFix))]
public sealed class PrintedMemberFix() : TextFix(DiagnosticIds.PrintedMember)
{
    private protected override IEnumerable<Rewrite> Rewrites(FixPlace place)
    {
        if (place.Node.FirstAncestorOrSelf<RecordDeclarationSyntax>() is not { } declaration) yield break;
        if (place.Model.GetDeclaredSymbol(declaration, place.Cancellation) is not INamedTypeSymbol type) yield break;
        var reported = place.Diagnostic.Location.SourceSpan;
        var secrets = SecretMember.Of(type, place).ToList();
        var left = type.GetMembers()
            .Where(one => IsPrinted(one) && one.Locations[0].SourceSpan != reported)
            .Except(secrets, SymbolEqualityComparer.Default)
            .Select(one => one!.Name)
            .ToList();
        var imports = new Imports(place);
        if (imports.Name("System.Text.StringBuilder") is not { } builder) yield break;
        var method = Method(type, builder, left);
        yield return new Rewrite(
            "print",
            $"Leave '{place.Text.ToString(reported)}' out of what '{type.Name}' prints (PrintMembers)",
            [.. imports.Changes, Insertion(place, declaration, method)]);
    }

    private static IEnumerable<string> Method(INamedTypeSymbol type, string builder, List<string> members)
    {
        var isDerived = type.BaseType is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) };
        var modifiers = isDerived ? "protected override" : type.IsValueType || type.IsSealed ? "private" : "protected virtual";
        yield return $"{modifiers} bool PrintMembers({builder} builder)";
        yield return "{";
        if (isDerived && members.Count > 0) yield return "    if (base.PrintMembers(builder)) builder.Append(\", \");";
        if (members.Count > 0)
            yield return $"    builder.Append($\"{string.Join(", ", members.Select(name => $"{name} = {{{Member(name)}}}"))}\");";
        yield return members.Count > 0 ? "    return true;" : isDerived ? "    return base.PrintMembers(builder);" : "    return false;";
        yield return "}";
    }

    private static TextChange Insertion(FixPlace place, RecordDeclarationSyntax declaration, IEnumerable<string> method)
    {
        var (line, indent) = (place.Text.NewLine(), place.Text.IndentAt(declaration.SpanStart));
        var step = Lines.Step(indent);
        var written = string.Concat(method.Select(one => line + indent + step + one.Replace("    ", step)));
        if (declaration.CloseBraceToken.IsKind(SyntaxKind.None))
            return new TextChange(declaration.SemicolonToken.Span, line + indent + "{" + written + line + indent + "}");
        var before = declaration.CloseBraceToken.GetPreviousToken();
        var isEmpty = before == declaration.OpenBraceToken;
        var lines = place.Text.Lines;
        var isOneLine = lines.IndexOf(before.SpanStart) == lines.IndexOf(declaration.CloseBraceToken.SpanStart);
        var between = TextSpan.FromBounds(before.Span.End, declaration.CloseBraceToken.SpanStart);
        return isOneLine
            ? new TextChange(between, (isEmpty ? "" : line) + written + line + indent)
            : new TextChange(new TextSpan(before.Span.End, 0), (isEmpty ? "" : line) + written);
    }

    private static bool IsPrinted(ISymbol member) =>
        member is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsOverride: false, IsImplicitlyDeclared: false }
            and (IFieldSymbol or IPropertySymbol { IsIndexer: false, GetMethod: not null });

    // `builder` is the parameter's name.
    private static string Member(string name) => name == "builder" ? "this.builder" : Identifier.Of(name);
}
