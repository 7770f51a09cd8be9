namespace SecretGuard.Detection.Reading.Code;

/// <summary>Which range belongs to a name, asked by spans without allocating.</summary>
internal sealed class NameTable
{
    private ulong[] hashes = [];
    private TextRange[] ranges = [];
    private int count;

    public bool IsEmpty => count == 0;

    /// <summary>The range of a name; an empty one where it has none.</summary>
    public TextRange Of(ReadOnlySpan<char> name) => count == 0 ? default : ranges[SlotOf(Hash(name))];

    public void Set(ReadOnlySpan<char> name, TextRange range)
    {
        if (count * 2 >= hashes.Length) Grow();
        var hash = Hash(name);
        var slot = SlotOf(hash);
        if (hashes[slot] == 0) count++;
        hashes[slot] = hash;
        ranges[slot] = range;
    }

    public void Forget(ReadOnlySpan<char> name)
    {
        if (count > 0) ranges[SlotOf(Hash(name))] = default;
    }

    private void Grow()
    {
        var (oldHashes, oldRanges) = (hashes, ranges);
        hashes = new ulong[Math.Max(16, oldHashes.Length * 2)];
        ranges = new TextRange[hashes.Length];
        for (var i = 0; i < oldHashes.Length; i++)
        {
            if (oldHashes[i] == 0) continue;
            var slot = SlotOf(oldHashes[i]);
            hashes[slot] = oldHashes[i];
            ranges[slot] = oldRanges[i];
        }
    }

    private int SlotOf(ulong hash)
    {
        var mask = hashes.Length - 1;
        var slot = (int)(hash >> 32) & mask;
        while (hashes[slot] != 0 && hashes[slot] != hash) slot = (slot + 1) & mask;
        return slot;
    }

    // FNV-1a, 64 bits, never 0: two names of one text that share it would be a coincidence of no consequence.
    private static ulong Hash(ReadOnlySpan<char> name)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in name) hash = (hash ^ c) * 1099511628211UL;
        return hash | 1;
    }
}
