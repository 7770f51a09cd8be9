using SecretGuard.Store.Interchange;

namespace SecretGuard.Tool.Interchange.Formats;

/// <summary>
/// <c>NAME=iv:tag:ciphertext</c> in hexadecimal digits, AES-256-GCM under a key in a variable. Empty lines and comments are passed over.
/// </summary>
internal sealed class SealedLinesFormat : ImportFormat
{
    public override string Name => "iv-tag-ct";

    public override bool IsLikely(string path, string text)
    {
        var any = false;
        foreach (var (line, _) in TextRows.Of(text))
        {
            var at = line.IndexOf('=', StringComparison.Ordinal);
            if (at < 0 || !SealedText.HasForm(line.AsSpan(at + 1))) return false;
            any = true;
        }

        return any;
    }

    public override void Read(string text, ImportSink sink, ImportChoice choice)
    {
        using var key = choice.Key();
        using var opener = new SealedText(key);
        foreach (var (line, offset) in TextRows.Of(text))
        {
            var at = line.IndexOf('=', StringComparison.Ordinal);
            if (at < 0 || !SealedText.HasForm(line.AsSpan(at + 1)))
            {
                sink.Fault("expected NAME=iv:tag:ciphertext in hexadecimal digits, with an iv of 12 or 16 bytes and a tag of 16", offset);
                continue;
            }

            using var value = opener.Open(line.AsSpan(at + 1));
            if (value is null) sink.Fault("the value does not open: it was sealed under another key, or altered", offset);
            else sink.Add(line[..at], value.Span, offset);
        }
    }
}
