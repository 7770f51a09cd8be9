namespace SecretGuard.Detection.Naming;

/// <summary>What words mean: a <see cref="WordSet"/> with a meaning for each.</summary>
internal sealed class WordTable<T>
    where T : struct
{
    private readonly WordSet words;
    private readonly T[] meanings;

    public WordTable(params WordRow<T>[] rows)
        : this(rows, (_, last) => last)
    {
    }

    /// <param name="rows">The words of each meaning.</param>
    /// <param name="join">What a word means that stands in two rows.</param>
    public WordTable(WordRow<T>[] rows, Func<T, T, T> join)
    {
        var lines = new string[rows.Length];
        for (var i = 0; i < rows.Length; i++) lines[i] = rows[i].Words;
        words = new WordSet(lines);
        meanings = new T[words.Slots];
        foreach (var row in rows)
        {
            foreach (var word in row.Words.Split(' '))
            {
                ref var meaning = ref meanings[words.SlotOf(word.AsSpan())];
                meaning = join(meaning, row.Meaning);
            }
        }
    }

    /// <summary>What a word means; the default where it is unknown.</summary>
    public T this[ReadOnlySpan<char> word] => meanings[words.SlotOf(word)];
}
