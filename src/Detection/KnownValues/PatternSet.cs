namespace SecretGuard.Detection.KnownValues;

/// <summary>Different patterns in the order of their bytes, each with the values of which it is a form.</summary>
internal sealed class PatternSet
{
    private readonly SecretBuffer bytes;
    private readonly Pattern[] forms;
    private readonly int[] firstForm;

    /// <param name="writer">Its bytes stay in use; a pattern that it has more than once is one here.</param>
    public PatternSet(PatternWriter writer)
    {
        bytes = writer.Bytes;
        forms = [.. writer.Patterns];
        var order = new int[forms.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(order, (a, b) => Compare(writer.Patterns[a], writer.Patterns[b]) is var c and not 0 ? c : a.CompareTo(b));
        for (var i = 0; i < order.Length; i++) forms[i] = writer.Patterns[order[i]];
        firstForm = [.. Starts(), forms.Length];
        foreach (var form in forms)
        {
            Shortest = Math.Min(Shortest, form.Length);
            Longest = Math.Max(Longest, form.Length);
        }
    }

    public int Count => firstForm.Length - 1;

    /// <summary>Lengths in bytes; where there is no pattern, more and less than any.</summary>
    public int Shortest { get; } = int.MaxValue;

    public int Longest { get; }

    public ReadOnlySpan<byte> this[int pattern] => BytesOf(forms[firstForm[pattern]]);

    /// <summary>Whose form a pattern is.</summary>
    public ReadOnlySpan<Pattern> FormsOf(int pattern) =>
        forms.AsSpan(firstForm[pattern], firstForm[pattern + 1] - firstForm[pattern]);

    /// <summary>Whether a pattern goes on where these bytes end.</summary>
    public bool Continues(ReadOnlySpan<byte> beginning)
    {
        // The first pattern after these bytes is the only one to look at: all that begin with them follow each other.
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (this[middle].SequenceCompareTo(beginning) > 0) high = middle;
            else low = middle + 1;
        }

        return low < Count && this[low].StartsWith(beginning);
    }

    private IEnumerable<int> Starts() =>
        Enumerable.Range(0, forms.Length).Where(i => i == 0 || !BytesOf(forms[i]).SequenceEqual(BytesOf(forms[i - 1])));

    private int Compare(in Pattern a, in Pattern b) => BytesOf(a).SequenceCompareTo(BytesOf(b));

    private ReadOnlySpan<byte> BytesOf(in Pattern pattern) => bytes.Span.Slice(pattern.Start, pattern.Length);
}
