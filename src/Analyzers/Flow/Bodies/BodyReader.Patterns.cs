using Microsoft.CodeAnalysis.Operations;
using SecretGuard.Analyzers.Flow.Nodes;

namespace SecretGuard.Analyzers.Flow.Bodies;

/// <content>Patterns: they name parts of a value, and compare it.</content>
internal sealed partial class BodyReader
{
    public override FlowNode? VisitIsPattern(IIsPatternOperation operation, object? argument)
    {
        Match(operation.Pattern, Visit(operation.Value));
        return null;
    }

    private void Match(IPatternOperation pattern, FlowNode? value)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                Compare(value, Visit(constant.Value));
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: { } symbol }:
                definitions.Define(symbol, value);
                break;
            case INegatedPatternOperation negated:
                Match(negated.Pattern, value);
                break;
            case IBinaryPatternOperation binary:
                Match(binary.LeftPattern, value);
                Match(binary.RightPattern, value);
                break;
            case IRecursivePatternOperation recursive:
                MatchParts(recursive, value);
                break;
            case IListPatternOperation list:
                foreach (var element in list.Patterns) Match(element, Selected(pattern, value, null));
                break;
            case ISlicePatternOperation { Pattern: { } rest }:
                Match(rest, value);
                break;
        }
    }

    private void MatchParts(IRecursivePatternOperation pattern, FlowNode? value)
    {
        if (pattern.DeclaredSymbol is { } symbol) definitions.Define(symbol, value);
        foreach (var part in pattern.PropertySubpatterns)
        {
            var member = (part.Member as IMemberReferenceOperation)?.Member.OriginalDefinition;
            Match(part.Pattern, member is null || value is null ? null : new MemberNode(part.Syntax, member, value));
        }

        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
        {
            Match(
                pattern.DeconstructionSubpatterns[i],
                Deconstructed(pattern, value, pattern.MatchedType, i, pattern.DeconstructionSubpatterns.Length));
        }
    }
}
