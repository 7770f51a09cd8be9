using SecretGuard.Detection.Reading.Code;

namespace SecretGuard.Detection.Reading.Script;

/// <summary>Words that mean the same in many languages.</summary>
internal static class ScriptWords
{
    public static Word Of(ReadOnlySpan<char> word) => word switch
    {
        "and" or "or" => Word.Operator,
        "final" or "static" or "export" or "elseif" or "elsif" or "not" => Word.Modifier,
        "from" or "with" or "add" or "remove" or "get" or "set" or "init" or "checked" or "val" => Word.None,
        _ => Keywords.Of(word),
    };
}
