namespace SecretGuard.Detection.Reading.Data;

/// <summary>An element that is open.</summary>
internal struct XmlElement(int nameStart, int nameLength, int pathDepth, int group)
{
    public int NameStart { get; } = nameStart;

    public int NameLength { get; } = nameLength;

    /// <summary>The depth of the path outside it.</summary>
    public int PathDepth { get; } = pathDepth;

    /// <summary>The number of those within it.</summary>
    public int Group { get; } = group;

    /// <summary>Where the last <c>key</c> or <c>name</c> within it stands, which names the element that follows.</summary>
    public int LabelStart { get; set; }

    /// <summary>The length of that name; 0 where there is none.</summary>
    public int LabelLength { get; set; }
}
