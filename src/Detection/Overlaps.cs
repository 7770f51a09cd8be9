namespace SecretGuard.Detection;

/// <summary>One place is one finding.</summary>
internal static class Overlaps
{
    /// <summary>In order of place; of those that overlap, the one whose form says most.</summary>
    public static List<Finding> Resolve(List<Finding> findings)
    {
        if (findings.Count < 2) return findings;
        List<Finding> disjoint = [];
        foreach (var rank in findings.GroupBy(finding => Rank(finding.Reason)).OrderBy(rank => rank.Key))
        {
            disjoint = Merge(disjoint, [.. rank.OrderBy(finding => finding.Start).ThenByDescending(finding => finding.Length)]);
        }

        return disjoint;
    }

    // What is in first stays; both are in order of place.
    private static List<Finding> Merge(List<Finding> first, List<Finding> second)
    {
        var merged = new List<Finding>(first.Count + second.Count);
        var next = 0;
        var past = 0;
        foreach (var finding in second)
        {
            while (next < first.Count && first[next].Start < finding.End)
            {
                past = Math.Max(past, first[next].End);
                merged.Add(first[next++]);
            }

            if (finding.Start < past) continue;
            past = finding.End;
            merged.Add(finding);
        }

        merged.AddRange(first.Skip(next));
        return merged;
    }

    private static int Rank(Reason reason) => reason switch
    {
        Reason.Checksum or Reason.Form or Reason.PrivateKey => 0,
        Reason.ConnectionString or Reason.UrlCredentials or Reason.AuthorizationHeader => 1,
        Reason.FormUnderName => 2,
        _ => 3,
    };
}
