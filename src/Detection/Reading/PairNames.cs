namespace SecretGuard.Detection.Reading;

/// <summary>
/// Members that only together say something: <c>{ "name": "DB_PASSWORD", "value": "…" }</c>, <c>&lt;add key="…" value="…" /&gt;</c>.
/// </summary>
internal static class PairNames
{
    private static readonly string[] Names = ["name", "key", "variable", "parameterKey", "optionName", "header"];
    private static readonly string[] Values = ["value", "parameterValue", "secretValue"];

    /// <summary>Whether a member's value is the name of another member's value.</summary>
    public static bool IsName(ReadOnlySpan<char> member) => IsIn(Names, member);

    public static bool IsValue(ReadOnlySpan<char> member) => IsIn(Values, member);

    /// <summary>The length of the name in <c>NAME=value</c>; 0 where a text is no such thing.</summary>
    public static int NameLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && IsNameCharacter(text[length])) length++;
        return length < text.Length && text[length] == '=' && !char.IsDigit(text[0]) && text[0] is not ('-' or '.') ? length : 0;
    }

    /// <summary>Letters, digits, and what joins the words of a variable's or a setting's name.</summary>
    public static bool IsNameCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or ':';

    private static bool IsIn(string[] names, ReadOnlySpan<char> member)
    {
        foreach (var name in names)
        {
            if (member.Equals(name.AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
