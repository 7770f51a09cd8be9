using System.Text;

namespace SecretGuard.Tool.Interchange.Formats;

/// <summary>One walk over the text of a <c>.env</c> file.</summary>
internal sealed class DotenvScan(string text, ImportSink sink)
{
    private const string Export = "export";

    private int at;

    private char Current => at < text.Length ? text[at] : '\n';

    public void Read()
    {
        for (; at < text.Length; SkipLine())
        {
            SkipBlanks();
            if (Current is not ('\n' or '\r' or '#')) ReadAssignment();
        }
    }

    private void ReadAssignment()
    {
        var start = at;
        var line = text.AsSpan(at, LineEnd() - at);
        var equals = line.IndexOf('=');
        if (equals < 0)
        {
            sink.Fault("there is no '=' in it", start);
            return;
        }

        var name = line[..equals].Trim();
        if (name.StartsWith(Export) && name.Length > Export.Length && name[Export.Length] is ' ' or '\t')
            name = name[Export.Length..].Trim();
        at += equals + 1;
        SkipBlanks();
        var value = Current is '"' or '\'' ? Quoted(start) : Plain(start);
        if (value is not null) sink.Add(name.ToString(), value, start);
    }

    private string Plain(int start)
    {
        var value = text.AsSpan(at, LineEnd() - at);
        for (var i = 0; i < value.Length; i++)
        {
            // Of the text, for a value that begins with one has the '=' before it.
            if (value[i] != '#' || text[at + i - 1] is not (' ' or '\t')) continue;
            sink.Skip("what follows ' #' is taken for a comment; put the value in quotes if it is not", start);
            value = value[..i];
        }

        WarnOfReferences(value, start);
        return value.Trim().ToString();
    }

    private string? Quoted(int start)
    {
        var quote = text[at];
        var decoded = new StringBuilder();
        for (at++; at < text.Length && text[at] != quote; at++) decoded.Append(Unit(quote));
        if (at >= text.Length)
        {
            sink.Fault("the value's quote is not closed", start);
            return null;
        }

        at++;
        var rest = text.AsSpan(at, LineEnd() - at);
        if (!rest.Trim().IsEmpty && !(rest[0] is ' ' or '\t' && rest.TrimStart()[0] == '#'))
        {
            sink.Fault("something follows the value's closing quote", start);
            return null;
        }

        if (quote == '"') WarnOfReferences(decoded.ToString(), start);
        return decoded.ToString();
    }

    // In single quotes only the quote itself can be escaped; in double quotes what is no escape keeps its backslash.
    private char Unit(char quote)
    {
        var next = at + 1 < text.Length ? text[at + 1] : '\0';
        if (text[at] != '\\') return text[at];
        char? unit = (quote, next) switch
        {
            ('\'', '\'') or ('"', '"' or '\\' or '$') => next,
            ('"', 'n') => '\n',
            ('"', 'r') => '\r',
            ('"', 't') => '\t',
            _ => null,
        };
        if (unit is not null) at++;
        return unit ?? '\\';
    }

    private void WarnOfReferences(ReadOnlySpan<char> value, int start)
    {
        if (value.Contains("${", StringComparison.Ordinal)) sink.Warn("the value has '${', which is kept as it stands", start);
    }

    private void SkipBlanks()
    {
        while (at < text.Length && text[at] is ' ' or '\t') at++;
    }

    private void SkipLine() => at = LineEnd() + 1;

    private int LineEnd() => text.IndexOf('\n', at) is >= 0 and var end ? end : text.Length;
}
