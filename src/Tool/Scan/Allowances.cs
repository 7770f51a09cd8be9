using SecretGuard.Detection;

namespace SecretGuard.Tool.Scan;

/// <summary>
/// The <c>secretguard:allow</c> comments of a text, asked line by line downward. A line is read once, however many findings it holds: a
/// minified file is one line.
/// </summary>
internal sealed class Allowances(TextLines lines)
{
    private readonly bool any = lines.Text.Contains(InlineAllowance.Marker, StringComparison.Ordinal);
    private int line;
    private InlineAllowance? own;
    private InlineAllowance? above;

    public Allowance Of(Located found)
    {
        if (!any) return Allowance.None;
        if (found.Start.Line != line)
        {
            line = found.Start.Line;
            own = InlineAllowance.On(lines.Line(line));
            above = InlineAllowance.On(lines.Line(line - 1));
        }

        return InlineAllowance.Of(own, above, found.Rule, found.Diagnostic);
    }
}
