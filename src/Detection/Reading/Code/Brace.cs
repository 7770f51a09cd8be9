namespace SecretGuard.Detection.Reading.Code;

/// <summary>What a brace opens.</summary>
/// <param name="kind">The kind of its content.</param>
/// <param name="callee">The type or the subject that it belongs to.</param>
/// <param name="member">The member whose body it is.</param>
internal readonly struct Brace(FrameKind kind, TextRange callee, TextRange member)
{
    public FrameKind Kind { get; } = kind;

    public TextRange Callee { get; } = callee;

    public TextRange Member { get; } = member;
}
