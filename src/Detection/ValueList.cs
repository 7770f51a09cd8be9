namespace SecretGuard.Detection;

/// <summary>
/// A list of structs that hands them out by reference. It is not <see cref="List{T}"/>, because code of the framework's generic types for
/// structs of ours is in no image: the runtime compiles it while a scan starts, and poorly.
/// </summary>
internal sealed class ValueList<T>(int capacity = 16)
    where T : struct
{
    private T[] items = new T[capacity];

    public int Count { get; private set; }

    public ref T this[int index] => ref items[index];

    public ref T Last => ref items[Count - 1];

    public void Add(in T item)
    {
        if (Count == items.Length) Grow();
        items[Count++] = item;
    }

    /// <summary>Forgets what is behind the first so many.</summary>
    public void Truncate(int count) => Count = count;

    /// <summary>Those from a place on; valid until the next is added.</summary>
    public ReadOnlySpan<T> From(int index) => new(items, index, Count - index);

    /// <summary>Some of them; valid until the next is added.</summary>
    public ReadOnlySpan<T> Slice(int index, int count) => new(items, index, count);

    // Not Array.Resize, for the same reason.
    private void Grow()
    {
        var larger = new T[Math.Max(Count * 2, 4)];
        Array.Copy(items, larger, Count);
        items = larger;
    }
}
