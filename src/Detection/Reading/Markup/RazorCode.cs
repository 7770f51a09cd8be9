using SecretGuard.Detection.Reading.Code;
using SecretGuard.Detection.Reading.CSharp;

namespace SecretGuard.Detection.Reading.Markup;

/// <summary>What an <c>@</c> in a Razor file begins.</summary>
/// <param name="start">Where the code starts.</param>
/// <param name="end">Where it ends.</param>
/// <param name="kind">What it is.</param>
internal readonly struct RazorCode(int start, int end, TextKind kind)
{
    public int Start { get; } = start;

    public int End { get; } = end;

    public TextKind Kind { get; } = kind;

    public static RazorCode At(ReadOnlySpan<char> text, int at)
    {
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        if (next == '*') return Comment(text, at);
        if (next == '@') return new RazorCode(at + 2, at + 2, TextKind.CSharp);

        // An address of electronic mail.
        if (at > 0 && char.IsLetterOrDigit(text[at - 1])) return default;
        return next is '{' or '(' || char.IsLetter(next) ? Expression(text, at + 1) : default;
    }

    private static RazorCode Comment(ReadOnlySpan<char> text, int at)
    {
        var length = text.Slice(at).IndexOf("*@".AsSpan());
        return new RazorCode(at, length < 0 ? text.Length : at + length + 2, TextKind.Text);
    }

    // Names, members, and brackets with all that is in them; a block where a word asks for one.
    private static RazorCode Expression(ReadOnlySpan<char> text, int start)
    {
        var lexer = new CSharpLexer();
        var code = text.Slice(start);
        var token = default(Token);
        var depth = 0;
        var end = 0;
        var takesBlock = code[0] == '{';
        do
        {
            lexer.Next(code, ref token);
            if (token.Kind == TokenKind.End) break;
            if (end == 0 && token.Kind == TokenKind.Identifier) takesBlock = StartsBlock(code.Slice(0, token.End));
            if (token.Kind is TokenKind.OpenBrace or TokenKind.OpenParenthesis or TokenKind.OpenBracket) depth++;
            else if (token.Kind is TokenKind.CloseBrace or TokenKind.CloseParenthesis or TokenKind.CloseBracket) depth--;
            end = token.End;
        }
        while (depth > 0 || (token.Kind != TokenKind.CloseBrace && GoesOn(code, end, takesBlock)));

        return new RazorCode(start, start + (depth > 0 ? code.Length : end), TextKind.CSharp);
    }

    // Told from the text, so that nothing behind the code is read as code.
    private static bool GoesOn(ReadOnlySpan<char> code, int end, bool takesBlock)
    {
        if (end < code.Length && (code[end] is '(' or '[' || code[end - 1] == '.')) return true;
        if (end + 1 < code.Length && code[end] == '.' && char.IsLetter(code[end + 1])) return true;
        while (takesBlock && end < code.Length && char.IsWhiteSpace(code[end])) end++;
        return takesBlock && end < code.Length && code[end] is '{' or '(';
    }

    private static bool StartsBlock(ReadOnlySpan<char> word) => word is "code" or "functions" or "if" or "for" or "foreach" or "while"
        or "switch" or "using" or "lock" or "try" or "do" or "section";
}
