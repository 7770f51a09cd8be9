namespace SecretGuard.Detection.Reading.Code;

/// <summary>
/// Writes down what leads to a value, from its last part to the first: <c>options.Smtp["Password"]</c> is <c>options:Smtp:Password</c>.
/// More than three parts say nothing more of it.
/// </summary>
internal sealed class NamePath
{
    private const int MostParts = 3;
    private const int LongestPart = 100;
    private const int Window = 400;

    private readonly char[] characters = new char[MostParts * (LongestPart + 1)];
    private int start;
    private int parts;

    public ReadOnlySpan<char> Name => characters.AsSpan(start);

    public bool IsFull => parts == MostParts;

    /// <summary>The last identifier of a path.</summary>
    public static ReadOnlySpan<char> LastOf(ReadOnlySpan<char> text, TextRange path)
    {
        var from = path.End;
        while (from > path.Start && IsPart(text[from - 1])) from--;
        return text.Slice(from, path.End - from);
    }

    public NamePath Clear()
    {
        start = characters.Length;
        parts = 0;
        return this;
    }

    /// <summary>Puts a path before what is there; a literal stays as it is.</summary>
    public void Prepend(ReadOnlySpan<char> text, TextRange path)
    {
        if (!path.Any) return;
        if (path.Start > 0 && text[path.Start - 1] is '"' or '\'' or '`')
        {
            Prepend(path.Of(text));
            return;
        }

        var limit = Math.Max(path.Start, path.End - Window);
        for (var at = path.End; at > limit && !IsFull;)
        {
            var end = at;
            if (text[at - 1] is '"' or '\'' or '`')
            {
                var open = text.Slice(limit, at - 1 - limit).LastIndexOf(text[at - 1]);
                at = limit + Math.Max(open, 0);
                if (open >= 0) Prepend(text.Slice(at + 1, end - at - 2));
                continue;
            }

            while (at > limit && IsPart(text[at - 1])) at--;
            if (at == end) at--;
            else if (!IsNoPart(text.Slice(at, end - at))) Prepend(text.Slice(at, end - at));
        }
    }

    /// <summary>Puts a part before what is there.</summary>
    public void Prepend(ReadOnlySpan<char> part)
    {
        if (IsFull || part.IsEmpty) return;
        if (part.Length > LongestPart) part = part.Slice(part.Length - LongestPart);
        if (parts++ > 0) characters[--start] = ':';
        start -= part.Length;
        part.CopyTo(characters.AsSpan(start));
    }

    private static bool IsPart(char c) => Letters.IsWordPart(c);

    private static bool IsNoPart(ReadOnlySpan<char> part) =>
        char.IsDigit(part[0]) || part is "this" or "self" or "base" or "Me" or "global" or "_";
}
