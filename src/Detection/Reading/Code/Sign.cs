namespace SecretGuard.Detection.Reading.Code;

/// <summary>An operator or a bracket, and how many characters it takes.</summary>
internal readonly struct Sign(TokenKind kind, int length)
{
    public TokenKind Kind { get; } = kind;

    public int Length { get; } = length;

    public void Deconstruct(out TokenKind kind, out int length)
    {
        kind = Kind;
        length = Length;
    }
}
