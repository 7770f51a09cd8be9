using SecretGuard.Detection.Naming;

namespace SecretGuard.Detection.Reading;

/// <summary>
/// Reads text of which nothing is known: where the name of a secret stands, it looks for a separator and a value; where a connection
/// string's key stands, it takes what is between the quotes or line ends around it; a line that calls curl is a command.
/// </summary>
internal sealed class PlainReader : Reader
{
    private const int WidestConnectionString = 2048;
    private const int LongestWord = 256;
    private const string Command = "curl ";

    private static readonly AnchorSet Pairs = new(
        ["password=", "pwd=", "accountkey=", "sharedaccesskey=", "accesskey=", "password =", "pwd ="], ignoreCase: true);

    private static readonly AnchorSet Commands = new([Command]);

    // Names that end in a word too short to look for in every text of a known kind.
    private static readonly string[] NameParts = [.. SecretNames.Parts, "auth", "_pat"];
    private static readonly AnchorSet Names = new(NameParts, ignoreCase: true);

    private static readonly AnchorSet Providers = new(KnownFormats.TellingWords, ignoreCase: true);

    // A comment in code is a text of its own, and nearly every one holds none of all this.
    private static readonly AnchorSet Anything =
        new([.. NameParts, .. KnownFormats.TellingWords, .. MarkdownTables.Anchors, Command, CodeBlocks.Fence], ignoreCase: true);

    public override void Read(ReadOnlySpan<char> text, CandidateSink sink)
    {
        if (Anything.Next(text, 0) < 0) return;
        for (var at = Pairs.Next(text, 0); at >= 0; at = Pairs.Next(text, at + 1))
        {
            var (start, end) = Enclosing(text, at);
            sink.Add(new Candidate(default, text.Slice(start, end - start), start));
            at = Math.Max(at, end - 1);
        }

        ReadCommands(text, sink);
        ReadProviders(text, sink);
        MarkdownTables.Read(text, sink);
        CodeBlocks.Read(text, sink);
        var past = 0;
        for (var at = Names.Next(text, 0); at >= 0; at = Names.Next(text, at + 1))
        {
            if (at < past || Assignment.Around(text, at) is not { } found) continue;
            past = found.Start;
            sink.Add(new Candidate(text.Slice(found.NameStart, found.NameLength), text.Slice(found.Start, found.Length), found.Start));
        }
    }

    // An assignment, or a provider's name and the next word.
    private static void ReadProviders(ReadOnlySpan<char> text, CandidateSink sink)
    {
        for (var at = Providers.Next(text, 0); at >= 0; at = Providers.Next(text, at + 1))
        {
            if (Assignment.Around(text, at, needsDigit: false) is { } found)
            {
                sink.Add(new Candidate(text.Slice(found.NameStart, found.NameLength), text.Slice(found.Start, found.Length), found.Start));
                continue;
            }

            var end = at;
            while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
            if (end == text.Length || text[end] != ' ') continue;
            var word = text.Slice(end + 1, Math.Min(LongestWord, text.Length - end - 1));
            var length = word.IndexOfAny(" \t\r\n".AsSpan());
            sink.Add(new Candidate(text.Slice(at, end - at), length < 0 ? word : word.Slice(0, length), end + 1));
        }
    }

    private static void ReadCommands(ReadOnlySpan<char> text, CandidateSink sink)
    {
        for (var at = Commands.Next(text, 0); at >= 0; at = Commands.Next(text, at))
        {
            var end = EndOfCommand(text, at);
            sink.Read(TextKind.Shell, text.Slice(at, end - at), at);
            at = end;
        }
    }

    // A backslash, a backtick or a caret at its end continues a line.
    private static int EndOfCommand(ReadOnlySpan<char> text, int at)
    {
        while (true)
        {
            var length = text.Slice(at).IndexOf('\n');
            if (length < 0) return text.Length;
            var line = text.Slice(at, length).TrimEnd();
            at += length + 1;
            if (line.IsEmpty || line[line.Length - 1] is not ('\\' or '`' or '^')) return at;
        }
    }

    // From the hit to the quotes or line ends around it.
    private static (int Start, int End) Enclosing(ReadOnlySpan<char> text, int hit)
    {
        var start = hit;
        var end = hit;
        while (start > 0 && hit - start < WidestConnectionString && !IsLimit(text[start - 1])) start--;
        while (end < text.Length && end - hit < WidestConnectionString && !IsLimit(text[end])) end++;

        // A quote that the code around it escapes.
        return (start, end > start && end < text.Length && text[end] == '"' && text[end - 1] == '\\' ? end - 1 : end);
    }

    private static bool IsLimit(char c) => c is '"' or '\n' or '\r' or '<' or '>' or '`';
}
