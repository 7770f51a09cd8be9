namespace SecretGuard.Detection.Naming;

/// <summary>A dictionary of words that is asked by spans, in any case, without allocating; the older framework has none.</summary>
internal sealed class WordTable<T>
    where T : struct
{
    private readonly (string Word, T Meaning)[] slots;

    /// <param name="words">Words in small letters, each once.</param>
    public WordTable(IReadOnlyCollection<KeyValuePair<string, T>> words)
    {
        var size = 16;
        while (size < words.Count * 3) size *= 2;
        slots = new (string, T)[size];
        foreach (var word in words)
        {
            var at = SlotOf(word.Key.AsSpan());
            while (slots[at].Word is not null) at = (at + 1) & (size - 1);
            slots[at] = (word.Key, word.Value);
        }
    }

    /// <summary>What a word means; the default where it is unknown.</summary>
    public T this[ReadOnlySpan<char> word]
    {
        get
        {
            for (var at = SlotOf(word); slots[at].Word is { } known; at = (at + 1) & (slots.Length - 1))
            {
                if (word.Equals(known.AsSpan(), StringComparison.OrdinalIgnoreCase)) return slots[at].Meaning;
            }

            return default;
        }
    }

    // FNV-1a over small letters.
    private int SlotOf(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word) hash = (hash ^ char.ToLowerInvariant(c)) * 16777619u;
        return (int)(hash ^ hash >> 15) & (slots.Length - 1);
    }
}
