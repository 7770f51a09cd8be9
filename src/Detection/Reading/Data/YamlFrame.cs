namespace SecretGuard.Detection.Reading.Data;

/// <summary>A key or an item of a list under which something may stand.</summary>
internal struct YamlFrame(int column, bool isItem, int nameStart, int nameLength, int pathDepth, int group)
{
    public int Column { get; } = column;

    public bool IsItem { get; } = isItem;

    public int NameStart { get; } = nameStart;

    public int NameLength { get; } = nameLength;

    /// <summary>The depth of the path outside it.</summary>
    public int PathDepth { get; } = pathDepth;

    /// <summary>The number of those under it.</summary>
    public int Group { get; } = group;

    /// <summary>Where the value of the key <c>name</c> under it stands.</summary>
    public int PairNameStart { get; set; }

    /// <summary>The length of that value; 0 where there is none.</summary>
    public int PairNameLength { get; set; }
}
