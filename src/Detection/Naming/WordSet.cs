namespace SecretGuard.Detection.Naming;

/// <summary>Words that are asked for by spans, in any case, without allocating; the older framework has no such set.</summary>
internal sealed class WordSet
{
    private readonly string?[] slots;

    /// <param name="lines">Words with blanks between them; one that stands there twice counts once.</param>
    public WordSet(params string[] lines)
    {
        var count = 0;
        foreach (var line in lines) count += CountOf(line);
        var size = 16;
        while (size < count * 3) size *= 2;
        slots = new string?[size];
        foreach (var line in lines)
        {
            foreach (var word in line.Split(' ')) slots[SlotOf(word.AsSpan())] = word;
        }
    }

    /// <summary>How many slots there are: more than words.</summary>
    public int Slots => slots.Length;

    public bool Contains(ReadOnlySpan<char> word) => slots[SlotOf(word)] is not null;

    /// <summary>The slot of a word, which is empty where the word is unknown.</summary>
    public int SlotOf(ReadOnlySpan<char> word)
    {
        var at = Hash(word) & (slots.Length - 1);
        while (slots[at] is { } known && !word.Equals(known.AsSpan(), StringComparison.OrdinalIgnoreCase))
            at = (at + 1) & (slots.Length - 1);
        return at;
    }

    private static int CountOf(string line)
    {
        var count = 1;
        foreach (var c in line)
        {
            if (c == ' ') count++;
        }

        return count;
    }

    // FNV-1a over small letters.
    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word) hash = (hash ^ (c < 128 ? c | 32u : char.ToLowerInvariant(c))) * 16777619u;
        return (int)(hash ^ hash >> 15);
    }
}
