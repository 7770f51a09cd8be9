namespace SecretGuard.Detection.Reading.Data;

/// <summary>Where an attribute's name and value stand.</summary>
internal readonly struct XmlAttribute(int nameStart, int nameLength, int start, int length)
{
    public int NameStart { get; } = nameStart;

    public int NameLength { get; } = nameLength;

    public int Start { get; } = start;

    public int Length { get; } = length;
}
