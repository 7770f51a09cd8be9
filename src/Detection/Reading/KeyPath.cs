namespace SecretGuard.Detection.Reading;

/// <summary>The names that lead to a value, with a colon between the levels, in one buffer for a whole text.</summary>
internal sealed class KeyPath
{
    // What is longer says nothing more, and a text that nests without end must not make every name as long as itself.
    private const int Longest = 256;

    private char[] characters = new char[128];
    private int[] starts = new int[16];
    private int length;

    /// <summary>How many levels are entered, those without a name too.</summary>
    public int Depth { get; private set; }

    /// <summary>The path; of a long one the last levels.</summary>
    public ReadOnlySpan<char> Text
    {
        get
        {
            var path = characters.AsSpan(0, length);
            if (length <= Longest) return path;
            path = path.Slice(length - Longest);
            var level = path.IndexOf(':') + 1;
            return level < path.Length ? path.Slice(level) : path;
        }
    }

    /// <summary>Goes down a level; an empty name, as of a list's item, leaves the path as it is.</summary>
    public void Enter(ReadOnlySpan<char> name)
    {
        if (Depth == starts.Length) Array.Resize(ref starts, Depth * 2);
        starts[Depth++] = length;
        if (name.Length > Longest) name = name.Slice(name.Length - Longest);
        if (name.IsEmpty) return;
        if (length + name.Length + 1 > characters.Length)
            Array.Resize(ref characters, Math.Max(characters.Length * 2, length + name.Length + 1));
        if (length > 0) characters[length++] = ':';
        name.CopyTo(characters.AsSpan(length));
        length += name.Length;
    }

    /// <summary>Goes up to a depth; nothing happens where it is not below it.</summary>
    public void LeaveTo(int depth)
    {
        if (depth >= Depth) return;
        Depth = depth;
        length = starts[depth];
    }
}
