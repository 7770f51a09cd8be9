namespace SecretGuard.Detection.Reading.Markup;

/// <summary>
/// Reads Razor pages and components: the C# behind every <c>@</c> as C#, and the tags everywhere, for code and tags nest.
/// </summary>
internal sealed class RazorReader : Reader
{
    public override void Read(ReadOnlySpan<char> text, CandidateSink sink)
    {
        var at = 0;
        while (at < text.Length)
        {
            var length = text.Slice(at).IndexOf('@');
            if (length < 0) break;
            at += length;
            var code = RazorCode.At(text, at);
            if (code.End > code.Start) sink.Read(code.Kind, text.Slice(code.Start, code.End - code.Start), code.Start);
            at = Math.Max(code.End, at + 1);
        }

        for (at = 0; at < text.Length;)
        {
            var length = text.Slice(at).IndexOf('<');
            if (length < 0) return;
            at += length;
            at = Math.Max(HtmlReader.ReadTag(text, at, sink), at + 1);
        }
    }
}
