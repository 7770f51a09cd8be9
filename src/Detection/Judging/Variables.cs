using SecretGuard.Detection.Naming;

namespace SecretGuard.Detection.Judging;

/// <summary>
/// Tells a value that is put in when the program runs from one that is written down: a reference, a template's hole anywhere in it, a piece
/// of code, a regular expression or a mask.
/// </summary>
internal static class Variables
{
    private static readonly string[] Patterns = ["(?", "[^", ".*", ".+", "\\w", "\\s", "\\S", "\\d"];

    public static bool In(ReadOnlySpan<char> value)
    {
        if (Placeholders.IsReference(value) || HasHole(value) || IsCode(value) || IsMask(value)) return true;
        foreach (var pattern in Patterns)
        {
            if (value.IndexOf(pattern.AsSpan(), StringComparison.Ordinal) >= 0) return true;
        }

        return false;
    }

    // {0}, {name}, {settings.Password}, {0:N}: what a format or an interpolation puts in.
    private static bool HasHole(ReadOnlySpan<char> value)
    {
        for (int next = 0, open; (open = value.Slice(next).IndexOf('{')) >= 0;)
        {
            var start = next + open + 1;
            next = start;
            while (next < value.Length && (char.IsLetterOrDigit(value[next]) || value[next] is '_' or '.' or ':')) next++;
            if (next > start && next < value.Length && value[next] == '}') return true;
        }

        return false;
    }

    // *** and ---, and what is left out.
    private static bool IsMask(ReadOnlySpan<char> value)
    {
        if (value.IndexOf('\u2026') >= 0) return true;
        foreach (var c in value)
        {
            if (c != value[0] || char.IsLetterOrDigit(c)) return false;
        }

        return value.Length > 0;
    }

    // GetPassword(), config.Password, args[1].
    private static bool IsCode(ReadOnlySpan<char> value)
    {
        var end = 0;
        while (end < value.Length && (char.IsLetterOrDigit(value[end]) || value[end] is '_' or '.')) end++;
        if (end == 0 || !(char.IsLetter(value[0]) || value[0] == '_')) return false;
        if (end == value.Length) return value.IndexOf('.') > 0 && SecretNames.Mentions(value);
        var last = value[value.Length - 1];
        return (value[end] == '(' && last == ')') || (value[end] == '[' && last == ']');
    }
}
