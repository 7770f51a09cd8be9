using SecretGuard.Detection.Naming;

namespace SecretGuard.Detection.Reading.Code;

/// <summary>What the place of a value says of it.</summary>
internal readonly ref struct Label(ReadOnlySpan<char> name, NameKind role, int group, bool isComparison)
{
    public ReadOnlySpan<char> Name { get; } = name;

    public NameKind Role { get; } = role;

    public int Group { get; } = group;

    public bool IsComparison { get; } = isComparison;
}
