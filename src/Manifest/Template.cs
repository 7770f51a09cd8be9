using System.Text;

namespace SecretGuard.Manifest;

/// <summary>
/// What <c>from</c> says: text with names of secrets in braces, <c>Host=db;Password={DB_PASSWORD}</c>. Braces that hold no name are text.
/// </summary>
internal sealed class Template
{
    private Template(IReadOnlyList<Part> parts) => Parts = parts;

    public IReadOnlyList<Part> Parts { get; }

    public IEnumerable<string> Names => Parts.Where(part => part.IsName).Select(part => part.Text);

    public static Template Parse(string text)
    {
        var parts = new List<Part>();
        var literal = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var close = text[i] == '{' ? text.IndexOf('}', i) : -1;
            if (close > 0 && SecretName.Problem(text.Substring(i + 1, close - i - 1)) is null)
            {
                if (literal.Length > 0) parts.Add(new Part(literal.ToString(), false));
                literal.Clear();
                parts.Add(new Part(text.Substring(i + 1, close - i - 1), true));
                i = close;
            }
            else
            {
                literal.Append(text[i]);
            }
        }

        if (literal.Length > 0) parts.Add(new Part(literal.ToString(), false));
        return new Template(parts);
    }

    /// <summary>A piece of text, or the name of the secret that goes there.</summary>
    internal readonly struct Part(string text, bool isName)
    {
        public string Text { get; } = text;

        public bool IsName { get; } = isName;
    }
}
