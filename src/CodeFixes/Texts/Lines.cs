using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.CodeFixes.Texts;

/// <summary>How the lines of a text are written.</summary>
internal static class Lines
{
    /// <summary>The end of its first line, or of any where it has one.</summary>
    public static string NewLine(this SourceText text)
    {
        if (text.Lines.Count < 2) return "\n";
        var first = text.Lines[0];
        return text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
    }

    /// <summary>The blanks that the line of a place begins with.</summary>
    public static string IndentAt(this SourceText text, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var end = line.Start;
        while (end < line.End && text[end] is ' ' or '\t') end++;
        return text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    /// <summary>One step of indentation, as the code around has it.</summary>
    public static string Step(string indent) => indent.StartsWith("\t", StringComparison.Ordinal) ? "\t" : "    ";

    /// <summary>The lines of a span, where nothing else stands in them; else the span.</summary>
    public static TextSpan WholeLines(this SourceText text, TextSpan span)
    {
        var first = text.Lines.GetLineFromPosition(span.Start);
        var last = text.Lines.GetLineFromPosition(span.End);
        var isAlone = string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(first.Start, span.Start)))
            && string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(span.End, last.End)));
        return isAlone ? TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak) : span;
    }
}
