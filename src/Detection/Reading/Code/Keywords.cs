namespace SecretGuard.Detection.Reading.Code;

/// <summary>The words of C# and of the languages that look like it.</summary>
internal static class Keywords
{
    public static Word Of(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 10 || word[0] is < 'a' or > 'z') return Word.None;
        switch (word)
        {
            case "return":
                return Word.Return;
            case "new":
                return Word.New;
            case "is":
                return Word.Is;
            case "case":
                return Word.Case;
            case "switch":
                return Word.Switch;
            case "with":
                return Word.With;
            case "if" or "elif" or "for" or "foreach" or "while" or "until" or "unless" or "using" or "lock" or "catch" or "fixed":
                return Word.Control;
            case "get" or "set" or "init" or "add" or "remove" or "do" or "else" or "default" or "try" or "finally" or "unsafe":
            case "checked" or "unchecked":
                return Word.Block;
            case "await" or "yield" or "throw" or "in" or "out" or "ref" or "not" or "or" or "and" or "when" or "as":
            case "var" or "let" or "val" or "const":
                return Word.Modifier;
            default:
                return Word.None;
        }
    }
}
