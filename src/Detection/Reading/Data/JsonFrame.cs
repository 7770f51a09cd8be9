namespace SecretGuard.Detection.Reading.Data;

/// <summary>An object or an array that is open.</summary>
internal struct JsonFrame(bool isObject, int pathDepth, int group)
{
    public bool IsObject { get; } = isObject;

    /// <summary>The depth of the path at the opening brace.</summary>
    public int PathDepth { get; } = pathDepth;

    public int Group { get; } = group;

    /// <summary>Where the value of the member <c>name</c> stands; -1 where none was seen.</summary>
    public int PairNameStart { get; set; } = -1;

    public int PairNameLength { get; set; }

    /// <summary>Where the value of the member <c>value</c> stands that waits for its name; -1 where none does.</summary>
    public int PairValueStart { get; set; } = -1;

    public int PairValueLength { get; set; }
}
