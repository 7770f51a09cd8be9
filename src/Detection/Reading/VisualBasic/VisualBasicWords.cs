using SecretGuard.Detection.Reading.Code;

namespace SecretGuard.Detection.Reading.VisualBasic;

/// <summary>The words of Visual Basic, in any case.</summary>
internal static class VisualBasicWords
{
    private static readonly Dictionary<string, Word> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Return"] = Word.Return,
        ["New"] = Word.New,
        ["Is"] = Word.Is,
        ["Case"] = Word.Case,
        ["If"] = Word.Control,
        ["ElseIf"] = Word.Control,
        ["While"] = Word.Control,
        ["Until"] = Word.Control,
        ["Using"] = Word.Control,
        ["With"] = Word.With,
        ["Else"] = Word.Block,
        ["Get"] = Word.Block,
        ["Then"] = Word.Block,
        ["Dim"] = Word.Modifier,
        ["Const"] = Word.Modifier,
        ["Not"] = Word.Modifier,
        ["Await"] = Word.Modifier,
        ["Throw"] = Word.Modifier,
        ["From"] = Word.Modifier,
        ["In"] = Word.Modifier,
        ["As"] = Word.Annotation,
        ["And"] = Word.Operator,
        ["AndAlso"] = Word.Operator,
        ["Or"] = Word.Operator,
        ["OrElse"] = Word.Operator,
    };

    public static Word Of(ReadOnlySpan<char> word) =>
        word.Length is >= 2 and <= 7 && Words.TryGetValue(word.ToString(), out var known) ? known : Word.None;

    /// <summary>Whether the sign of equality compares from here to the end of the line.</summary>
    public static bool StartsCondition(ReadOnlySpan<char> word) =>
        word.Length <= 7 && Of(word) is Word.Operator or Word.Control or Word.Return && !Is(word, "Using");

    /// <summary>Whether a statement follows.</summary>
    public static bool EndsCondition(ReadOnlySpan<char> word) => Is(word, "Then") || Is(word, "Else");

    private static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other.AsSpan(), StringComparison.OrdinalIgnoreCase);
}
