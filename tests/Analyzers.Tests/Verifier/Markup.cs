using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace SecretGuard.Analyzers.Tests.Verifier;

/// <summary>A source in which the expected diagnostics are marked: <c>[|…|]</c> for the only rule there is, <c>{|SG0001:…|}</c> for a named one.</summary>
internal sealed record Markup(string Text, IReadOnlyList<(string? Id, TextSpan Span)> Expected)
{
    public static Markup Parse(string source)
    {
        var text = new StringBuilder();
        var expected = new List<(string?, TextSpan)>();
        var open = new Stack<(string? Id, int Start)>();
        for (var i = 0; i < source.Length; i++)
        {
            var rest = source.AsSpan(i);
            if (rest.StartsWith("[|", StringComparison.Ordinal))
            {
                open.Push((null, text.Length));
                i++;
            }
            else if (rest.StartsWith("{|SG", StringComparison.Ordinal))
            {
                var colon = source.IndexOf(':', i);
                open.Push((source[(i + 2)..colon], text.Length));
                i = colon;
            }
            else if (open.Count > 0 && rest.StartsWith(open.Peek().Id is null ? "|]" : "|}", StringComparison.Ordinal))
            {
                var (id, start) = open.Pop();
                expected.Add((id, TextSpan.FromBounds(start, text.Length)));
                i++;
            }
            else text.Append(source[i]);
        }

        return open.Count == 0 ? new Markup(text.ToString(), expected) : throw new ArgumentException("a marker is not closed", nameof(source));
    }
}
