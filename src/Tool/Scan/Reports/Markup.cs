using System.Text;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Scan.Reports;

/// <summary>
/// Writes HTML. Only constants of this program are tags and attributes' names; whatever comes from files goes through <see cref="Text"/>
/// or an attribute's value, where nothing of it is markup.
/// </summary>
internal sealed class Markup(TextWriter output)
{
    /// <param name="tag">The tag.</param>
    /// <param name="kind">Its class; none where empty.</param>
    /// <param name="inside">What stands in it.</param>
    public Markup Element(string tag, string kind, Action inside)
    {
        output.Write(kind.Length == 0 ? $"<{tag}>" : $"<{tag} class=\"{kind}\">");
        inside();
        output.Write($"</{tag}>");
        return this;
    }

    public Markup Element(string tag, string kind, string text) => Element(tag, kind, () => Text(text));

    public Markup Element(string tag, Action inside) => Element(tag, "", inside);

    public Markup Element(string tag, string text) => Element(tag, "", text);

    /// <summary>A link to a page of a provider or of ours.</summary>
    public Markup Link(string address, string text)
    {
        output.Write($"<a href=\"{Escaped(address)}\" rel=\"noreferrer\">");
        Text(text);
        output.Write("</a>");
        return this;
    }

    public Markup Text(string text)
    {
        output.Write(Escaped(Printable.Of(text)));
        return this;
    }

    /// <summary>A constant of this program, as it is.</summary>
    public Markup Raw(string constant)
    {
        output.Write(constant);
        return this;
    }

    private static string Escaped(string text)
    {
        if (text.AsSpan().IndexOfAny("&<>\"'") < 0) return text;
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
