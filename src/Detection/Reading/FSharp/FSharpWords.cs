using SecretGuard.Detection.Reading.Code;

namespace SecretGuard.Detection.Reading.FSharp;

/// <summary>The words of F#.</summary>
internal static class FSharpWords
{
    public static Word Of(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 8) return Word.None;
        return word switch
        {
            "if" or "elif" or "while" or "when" or "for" => Word.Control,
            "new" => Word.New,
            "then" or "else" or "do" or "try" => Word.Block,
            "with" => Word.With,
            "let" or "mutable" or "in" or "not" or "yield" or "return" => Word.Modifier,
            "member" or "val" or "private" or "inline" or "static" => Word.Modifier,
            _ => Word.None,
        };
    }

    /// <summary>Whether the sign of equality compares from here on.</summary>
    public static bool StartsCondition(ReadOnlySpan<char> word) => word is "if" or "elif" or "while" or "when";

    /// <summary>Whether an expression or a binding follows.</summary>
    public static bool EndsCondition(ReadOnlySpan<char> word) => word is "then" or "do" or "let" or "else";
}
