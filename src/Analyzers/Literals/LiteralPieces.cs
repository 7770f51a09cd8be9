using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SecretGuard.Analyzers.Literals;

/// <summary>The pieces of a string that is joined by <c>+</c> or interpolation.</summary>
internal static class LiteralPieces
{
    private const string Hole = "{0}";

    public static bool IsJoined(IOperation operation) =>
        operation is IInterpolatedStringOperation
            or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String };

    /// <summary>The whole text; null where no piece of it is as long as <paramref name="shortest"/>.</summary>
    public static string? Join(IOperation operation, int shortest)
    {
        if (operation.ConstantValue is { HasValue: true, Value: string constant }) return constant;
        var pieces = Of(operation);
        if (!pieces.Exists(piece => piece.Text?.Length >= shortest)) return null;
        var text = new StringBuilder();
        foreach (var piece in pieces) text.Append(piece.Text ?? Hole);
        return text.ToString();
    }

    /// <summary>The smallest operation whose text holds a range of the whole text, and where its own text starts in the whole.</summary>
    public static (IOperation Operation, int Start) Around(IOperation operation, int start, int length)
    {
        if (!IsJoined(operation) || operation.ConstantValue.HasValue) return (operation, 0);
        var at = 0;
        foreach (var (piece, text) in Of(operation))
        {
            var end = at + (text ?? Hole).Length;
            if (start >= at && start + length <= end) return (piece, at);
            at = end;
        }

        return (operation, 0);
    }

    // A chain of + leans to the left and may be thousands of operands deep, so this must not recurse.
    private static List<(IOperation Operation, string? Text)> Of(IOperation operation)
    {
        var pieces = new List<(IOperation, string?)>();
        var pending = new Stack<IOperation>([operation]);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            if (next.ConstantValue is { HasValue: true, Value: string text }) pieces.Add((next, text));
            else if (next is IBinaryOperation sum && IsJoined(sum)) Push(pending, sum.LeftOperand, sum.RightOperand);
            else if (next is IInterpolatedStringOperation interpolated) Push(pending, [.. interpolated.Parts.Select(Content)]);
            else pieces.Add((next, null));
        }

        return pieces;
    }

    private static void Push(Stack<IOperation> pending, params ReadOnlySpan<IOperation> inOrder)
    {
        for (var i = inOrder.Length - 1; i >= 0; i--) pending.Push(inOrder[i]);
    }

    private static IOperation Content(IInterpolatedStringContentOperation part) => part switch
    {
        IInterpolatedStringTextOperation text => text.Text,
        IInterpolationOperation hole => hole.Expression,
        IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments: { Length: > 0 } appended } } =>
            appended[0].Value,
        _ => part,
    };
}
