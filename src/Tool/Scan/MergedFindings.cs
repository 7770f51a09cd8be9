using SecretGuard.Detection;

namespace SecretGuard.Tool.Scan;

/// <summary>What two searches of one text found.</summary>
internal static class MergedFindings
{
    /// <summary>All of the first, and of the second what overlaps none of these; in order of place, as both are.</summary>
    public static List<Finding> Of(List<Finding> first, List<Finding> second)
    {
        var merged = new List<Finding>(first.Count + second.Count);
        var next = 0;
        foreach (var other in second)
        {
            while (next < first.Count && first[next].End <= other.Start) merged.Add(first[next++]);
            if (next == first.Count || other.End <= first[next].Start) merged.Add(other);
        }

        merged.AddRange(first.GetRange(next, first.Count - next));
        return merged;
    }
}
