using System.Text;

namespace SecretGuard.Tool.Scan.Ignoring;

/// <summary>
/// A line of an ignore file, as gitignore(5) describes it. Git compares bytes: names and patterns are their UTF-8, a byte to a character.
/// </summary>
internal sealed class IgnorePattern
{
    private const string Special = "*?[\\";

    private readonly bool isForFolders;
    private readonly bool isForNames;
    private readonly string literal;
    private readonly string? suffix;
    private readonly Glob? glob;

    private IgnorePattern(string pattern, bool isNegated)
    {
        IsNegated = isNegated;
        isForFolders = pattern.EndsWith('/');
        if (isForFolders) pattern = pattern[..^1];
        isForNames = !pattern.Contains('/', StringComparison.Ordinal);
        if (pattern.StartsWith('/')) pattern = pattern[1..];
        var special = pattern.AsSpan().IndexOfAny(Special);
        literal = special < 0 ? pattern : pattern[..special];
        if (special < 0) return;
        var rest = pattern[special..];
        if (isForNames && rest[0] == '*' && special == 0 && rest.AsSpan(1).IndexOfAny(Special) < 0) suffix = rest[1..];
        else glob = new Glob(rest, isPath: !isForNames);
    }

    /// <summary>Whether it takes back what an earlier line ignores.</summary>
    public bool IsNegated { get; }

    /// <summary>The pattern of a line; null where it has none.</summary>
    public static IgnorePattern? Parse(string line)
    {
        line = WithoutTrailingBlanks(line);
        if (line.Length == 0 || line[0] == '#') return null;
        var isNegated = line[0] == '!';
        var pattern = Bytes(isNegated ? line[1..] : line);
        return pattern.Length == 0 ? null : new IgnorePattern(pattern, isNegated);
    }

    /// <summary>A name as patterns are compared with it.</summary>
    public static string Bytes(string name) => Ascii.IsValid(name) ? name : Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(name));

    /// <param name="path">Relative to the ignore file's folder, as <see cref="Bytes"/>.</param>
    /// <param name="isFolder">Whether it is one.</param>
    public bool Matches(ReadOnlySpan<char> path, bool isFolder)
    {
        if (isForFolders && !isFolder) return false;
        var text = isForNames ? path[(path.LastIndexOf('/') + 1)..] : path;
        if (suffix is not null) return text.EndsWith(suffix, PathRules.Comparison);
        if (glob is null) return text.Equals(literal, PathRules.Comparison);
        return text.StartsWith(literal, PathRules.Comparison) && glob.Matches(text[literal.Length..]);
    }

    // A blank behind a backslash is part of the name.
    private static string WithoutTrailingBlanks(string line)
    {
        var end = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\') end = Math.Min(line.Length, ++i + 1);
            else if (line[i] != ' ') end = i + 1;
        }

        return line[..end];
    }
}
