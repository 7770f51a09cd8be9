using SecretGuard.Detection.Naming;

namespace SecretGuard.Detection.Reading;

/// <summary>
/// Reads tables in prose, whose columns are named by their first line: <c>| User | Password |</c>, a line of dashes, and the values.
/// </summary>
internal static class MarkdownTables
{
    private const int MostColumns = 32;

    // How the line begins that makes a table of what is around it.
    public static readonly string[] Anchors = ["|--", "| --", "|:-", "| :-"];

    private static readonly AnchorSet Rules = new(Anchors);

    public static void Read(ReadOnlySpan<char> text, CandidateSink sink)
    {
        for (var at = Rules.Next(text, 0); at >= 0; at = Rules.Next(text, at))
        {
            var line = text.Slice(0, at).LastIndexOf('\n') + 1;
            at = Lines.Next(text, Lines.End(text, at));
            if (line == 0 || text.Slice(line, at - line).Trim("-|: \t\r\n".AsSpan()).Length > 0) continue;
            var header = text.Slice(0, line - 1).LastIndexOf('\n') + 1;
            if (SecretColumns(text.Slice(header, line - header)) is var columns && columns != 0)
                at = ReadRows(text, at, header, columns, sink);
        }
    }

    // A bit for each column that is named as a secret.
    private static uint SecretColumns(ReadOnlySpan<char> header)
    {
        var columns = 0u;
        var start = 0;
        for (var column = 0; column < MostColumns && Cell(header, ref start, out var from, out var length); column++)
        {
            if (SecretNames.IsSecret(header.Slice(from, length))) columns |= 1u << column;
        }

        return columns;
    }

    private static int ReadRows(ReadOnlySpan<char> text, int at, int header, uint columns, CandidateSink sink)
    {
        var names = text.Slice(header, Lines.End(text, header) - header);
        while (at < text.Length)
        {
            var row = text.Slice(at, Lines.End(text, at) - at);
            if (row.IndexOf('|') < 0) break;
            var start = 0;
            var name = 0;
            var group = sink.NewGroup();
            for (var column = 0; column < MostColumns && Cell(row, ref start, out var from, out var length); column++)
            {
                if (!Cell(names, ref name, out var nameFrom, out var nameLength)) break;
                if ((columns >> column & 1) != 0 && length > 0)
                {
                    sink.Add(new Candidate(names.Slice(nameFrom, nameLength), row.Slice(from, length), at + from, group: group));
                }
            }

            at = Lines.Next(text, Lines.End(text, at));
        }

        return at;
    }

    // The next cell without the marks of code and emphasis; a line may begin and end with a border.
    private static bool Cell(ReadOnlySpan<char> line, ref int start, out int from, out int length)
    {
        from = length = 0;
        if (start == 0) start = line.Length - line.TrimStart().Length;
        if (start < line.Length && line[start] == '|') start++;
        if (start >= line.Length) return false;
        var border = line.Slice(start).IndexOf('|');
        var cell = border < 0 ? line.Slice(start) : line.Slice(start, border);
        from = start + cell.Length - cell.TrimStart(" \t`*".AsSpan()).Length;
        length = cell.Trim(" \t\r`*".AsSpan()).Length;
        start += cell.Length;
        return true;
    }
}
