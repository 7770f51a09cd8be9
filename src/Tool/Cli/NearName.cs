namespace SecretGuard.Tool.Cli;

/// <summary>Which name somebody who mistyped one probably meant. It is one that we know: what was typed is not repeated.</summary>
internal static class NearName
{
    private const int Longest = 200;

    /// <summary>A hint, or none where nothing is near.</summary>
    public static IEnumerable<string> Hints(string typed, IEnumerable<string> names)
    {
        if (typed.Length is 0 or > Longest) return [];
        var allowed = typed.Length < 4 ? 1 : typed.Length < 12 ? 2 : 3;
        return names
            .Select(name => (Name: name, Distance: Distance(typed.ToUpperInvariant(), name.ToUpperInvariant())))
            .Where(near => near.Distance <= allowed && near.Distance < near.Name.Length)
            .OrderBy(near => near.Distance)
            .Take(1)
            .Select(near => $"did you mean '{near.Name}'?");
    }

    // Characters put in, left out or replaced, and neighbours in the wrong order (optimal string alignment).
    private static int Distance(string a, string b)
    {
        var (before, last, row) = (new int[b.Length + 1], Enumerable.Range(0, b.Length + 1).ToArray(), new int[b.Length + 1]);
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = int.Min(int.Min(last[j], row[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = int.Min(row[j], before[j - 2] + 1);
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
