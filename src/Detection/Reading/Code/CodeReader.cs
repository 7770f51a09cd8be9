namespace SecretGuard.Detection.Reading.Code;

/// <summary>Reads the source code of one language.</summary>
/// <param name="lexer">A lexer at the start of a text.</param>
internal sealed class CodeReader(Func<Lexer> lexer) : Reader
{
    public override void Read(ReadOnlySpan<char> text, CandidateSink sink) => new CodeReading(text, lexer(), sink).Run();
}
