using SecretGuard.Detection;

namespace SecretGuard.Tool.Scan;

/// <summary>
/// The lines of a text that none of its earlier versions has. A line that only moved was there before; one that stands there more often
/// than before was added as often.
/// </summary>
internal sealed class AddedLines
{
    private readonly HashSet<int> added = [];

    public AddedLines(TextLines lines, IEnumerable<string> earlier)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var version in earlier)
        {
            foreach (var (line, count) in Count(new TextLines(version))) known[line] = Math.Max(count, known.GetValueOrDefault(line));
        }

        for (var line = 1; line <= lines.Count; line++)
        {
            var text = lines.Line(line);
            var left = known.GetValueOrDefault(text);
            if (left == 0) added.Add(line);
            else known[text] = left - 1;
        }
    }

    public bool Contains(int line) => added.Contains(line);

    private static Dictionary<string, int> Count(TextLines lines)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var line = 1; line <= lines.Count; line++)
        {
            var text = lines.Line(line);
            counts[text] = counts.GetValueOrDefault(text) + 1;
        }

        return counts;
    }
}
