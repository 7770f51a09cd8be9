using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Leaks;

/// <summary>SG2003: a secret that ends up in an exception, and from there in logs, crash reports and error pages.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExceptionMessageAnalyzer : SecretGuardAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new(
        DiagnosticIds.ExceptionMessage,
        "Secret in an exception",
        "'{0}' becomes part of an exception, which is logged and shown. Leave the value out and name the setting instead.",
        "Security",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The message, the data and the actual value of an exception are written to logs, crash reports and error pages.",
        helpLinkUri: DiagnosticIds.HelpLink(DiagnosticIds.ExceptionMessage));

    private static readonly Rule Rule = new("secret-in-exception", DiagnosticIds.ExceptionMessage, "secret in an exception");

    public ExceptionMessageAnalyzer()
        : base(Descriptor)
    {
    }

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        if (start.Compilation.GetTypeByMetadataName("System.Exception") is not { } exception) return;
        OnOperation(start, context => Inspect(context, exception), OperationKind.ObjectCreation, OperationKind.Invocation, OperationKind.SimpleAssignment);
    }

    private static void Inspect(OperationAnalysisContext context, INamedTypeSymbol exception)
    {
        foreach (var value in Values(context.Operation, exception))
        {
            foreach (var (place, name) in SecretFlow.Into(value)) context.Report(Rule, Diagnostic.Create(Descriptor, place.Syntax.GetLocation(), name));
        }
    }

    // What an operation puts into an exception.
    private static IEnumerable<IOperation> Values(IOperation operation, INamedTypeSymbol exception) => operation switch
    {
        IObjectCreationOperation creation when Derives(creation.Type, exception) => Texts(creation.Arguments),
        IInvocationOperation { TargetMethod.MethodKind: MethodKind.Constructor } initializer when Derives(initializer.TargetMethod.ContainingType, exception) =>
            Texts(initializer.Arguments),
        IInvocationOperation { TargetMethod.Name: "Add", Instance: { } data, Arguments: { Length: 2 } pair } when IsData(data, exception) => [pair[1].Value],
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } data } } entry when IsData(data, exception) =>
            [entry.Value],
        _ => [],
    };

    private static IEnumerable<IOperation> Texts(IEnumerable<IArgumentOperation> arguments) =>
        arguments.Where(argument => argument.Parameter?.Type.SpecialType is SpecialType.System_String or SpecialType.System_Object).Select(argument => argument.Value);

    private static bool IsData(IOperation operation, INamedTypeSymbol exception) =>
        operation is IPropertyReferenceOperation { Property: { Name: nameof(Exception.Data) } property } && Derives(property.ContainingType, exception);

    private static bool Derives(ITypeSymbol? type, INamedTypeSymbol exception)
    {
        for (var ancestor = type; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(ancestor, exception)) return true;
        }

        return false;
    }
}
