using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace SecretGuard.Analyzers.Misuse;

/// <summary>
/// SG3005 in code: <c>#pragma warning disable</c>, <c>[SuppressMessage]</c> and <c>secretguard:allow</c>, each without a reason.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SuppressionAnalyzer : SecretGuardAnalyzer
{
    public SuppressionAnalyzer()
        : base(SuppressionRule.Descriptor)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        OnTree(start, Inspect);
        OnOperation(start, InspectAttribute, OperationKind.Attribute);
    }

    private static void Inspect(SyntaxTreeAnalysisContext context)
    {
        if (context.IsGeneratedCode) return;
        var root = (CompilationUnitSyntax)context.Tree.GetRoot(context.CancellationToken);
        for (var directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            if (directive is PragmaWarningDirectiveTriviaSyntax pragma) Inspect(context, pragma);
        }

        foreach (var (span, subject) in SuppressionRule.BareAllowances(context.Tree.GetText(context.CancellationToken)))
        {
            if (root.FindTrivia(span.Start).Kind() is not (SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia))
                continue;
            context.ReportDiagnostic(Diagnostic.Create(SuppressionRule.Descriptor, Location.Create(context.Tree, span), subject));
        }
    }

    private static void Inspect(SyntaxTreeAnalysisContext context, PragmaWarningDirectiveTriviaSyntax pragma)
    {
        if (!pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword)) return;
        if (pragma.DescendantTrivia()
            .Any(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && SuppressionRule.IsReason(trivia.ToString())))
        {
            return;
        }

        foreach (var code in pragma.ErrorCodes)
        {
            var id = code.ToString();
            if (SuppressionRule.IsOurs(id)) context.ReportDiagnostic(Diagnostic.Create(SuppressionRule.Descriptor, code.GetLocation(), id));
        }
    }

    private static void InspectAttribute(OperationAnalysisContext context)
    {
        if (context.IsGeneratedCode || context.Operation is not IAttributeOperation { Operation: IObjectCreationOperation creation })
            return;
        if (creation.Type is not { Name: "SuppressMessageAttribute", ContainingNamespace.Name: "CodeAnalysis" }
            || creation.Arguments.Length < 2)
        {
            return;
        }

        if (creation.Arguments[1].Value.ConstantValue.Value is not string check) return;
        var id = check.Split(':')[0].Trim();
        if (SuppressionRule.IsOurs(id) && !SuppressionRule.IsReason(Justification(creation)))
        {
            context.ReportDiagnostic(Diagnostic.Create(SuppressionRule.Descriptor, context.Operation.Syntax.GetLocation(), id));
        }
    }

    private static string? Justification(IObjectCreationOperation attribute)
    {
        if (attribute.Initializer is null) return null;
        foreach (var named in attribute.Initializer.Initializers)
        {
            if (named is ISimpleAssignmentOperation
                {
                    Target: IPropertyReferenceOperation { Property.Name: "Justification" },
                    Value.ConstantValue.Value: string text,
                })
            {
                return text;
            }
        }

        return null;
    }
}
