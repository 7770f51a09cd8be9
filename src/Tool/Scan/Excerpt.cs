using System.Text;
using SecretGuard.Detection;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Scan;

/// <summary>What stands around a finding, without any value: each is a <see cref="Mask"/>, whatever its length.</summary>
/// <param name="Before">In front of the value, on its line.</param>
/// <param name="After">Behind the value, on the line where it ends.</param>
/// <param name="IsCutBefore">Whether the line starts earlier than what is shown.</param>
/// <param name="IsCutAfter">Whether the line ends later.</param>
internal readonly record struct Excerpt(string Before, string After, bool IsCutBefore, bool IsCutAfter)
{
    /// <summary>What stands for a value.</summary>
    public const string Mask = "***";

    private const string Cut = "\u2026";

    /// <summary>Without blanks at its ends, in one line.</summary>
    public string Text => Lead + Mask + Trail;

    /// <summary>What is shown in front of the mask.</summary>
    public string Lead => (IsCutBefore ? Cut : "") + Printable.Of(Before.TrimStart());

    /// <summary>What is shown behind the mask.</summary>
    public string Trail => Printable.Of(After.TrimEnd()) + (IsCutAfter ? Cut : "");

    /// <param name="lines">The text.</param>
    /// <param name="all">Everything found in the text, in order of place.</param>
    /// <param name="index">Which of them is shown.</param>
    /// <param name="reach">How much of the line is taken on either side, in UTF-16 code units.</param>
    public static Excerpt Around(TextLines lines, IReadOnlyList<Finding> all, int index, int reach)
    {
        var finding = all[index];
        var (lineStart, lineEnd) = (LineStart(lines, finding.Start), LineEnd(lines, finding.End));
        var (from, to) = (Math.Max(lineStart, finding.Start - reach), Math.Min(lineEnd, finding.End + reach));
        return new(MaskedBefore(lines.Text, all, index, from), MaskedAfter(lines.Text, all, index, to), from > lineStart, to < lineEnd);
    }

    private static int LineStart(TextLines lines, int offset) => offset - lines.At(offset).Column + 1;

    private static int LineEnd(TextLines lines, int offset) => LineStart(lines, offset) + lines.Length(lines.At(offset).Line);

    // A value that the cut goes through is taken out whole.
    private static string MaskedBefore(string text, IReadOnlyList<Finding> all, int index, int from)
    {
        var first = index;
        while (first > 0 && all[first - 1].End > from) first--;
        var masked = new StringBuilder();
        for (var i = first; i < index; i++)
        {
            if (all[i].Start > from) masked.Append(text, from, all[i].Start - from);
            masked.Append(Mask);
            from = all[i].End;
        }

        return masked.Append(text, from, all[index].Start - from).ToString();
    }

    private static string MaskedAfter(string text, IReadOnlyList<Finding> all, int index, int to)
    {
        var masked = new StringBuilder();
        var from = all[index].End;
        for (var i = index + 1; i < all.Count && all[i].Start < to; i++)
        {
            masked.Append(text, from, all[i].Start - from).Append(Mask);
            from = all[i].End;
        }

        return from < to ? masked.Append(text, from, to - from).ToString() : masked.ToString();
    }
}
