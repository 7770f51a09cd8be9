using SecretGuard.Detection.Reading.Notebooks;

namespace SecretGuard.Detection.Reading;

/// <summary>Reads the blocks of code in Markdown as what their first line says they are: <c>```bash</c>, <c>```json</c>.</summary>
internal static class CodeBlocks
{
    public const string Fence = "```";
    private const string Close = "\n```";
    private const int LongestLanguage = 20;

    private static readonly AnchorSet Fences = new([Fence]);

    public static void Read(ReadOnlySpan<char> text, CandidateSink sink)
    {
        for (var at = Fences.Next(text, 0); at >= 0; at = Fences.Next(text, at))
        {
            var language = at + Fence.Length;
            var start = Lines.End(text, language);
            var length = text.Slice(start).IndexOf(Close.AsSpan(), StringComparison.Ordinal);
            if (length < 0) return;
            if (KindOf(text.Slice(language, start - language).Trim()) is { } kind) sink.Read(kind, text.Slice(start, length), start);
            at = start + length + Close.Length;
        }
    }

    // A language, or the ending of its files.
    private static TextKind? KindOf(ReadOnlySpan<char> language)
    {
        if (language.Length is 0 or > LongestLanguage) return null;
        var kind = Languages.Of(language) ?? TextKinds.OfPath("." + language.ToString());
        return kind == TextKind.Text ? null : kind;
    }
}
