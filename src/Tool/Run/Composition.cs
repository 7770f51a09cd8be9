using System.Text;
using SecretGuard.Manifest;
using SecretGuard.Store;

namespace SecretGuard.Tool.Run;

/// <summary>Puts values into the template of a composed secret.</summary>
internal static class Composition
{
    /// <param name="secret">A declaration with <c>from</c>.</param>
    /// <param name="values">The values of the names in it.</param>
    public static SecretBytes Compose(SecretDeclaration secret, IReadOnlyDictionary<string, SecretBytes> values)
    {
        var parts = Template.Parse(secret.From!).Parts;
        var places = parts.Select((_, index) => secret.Kind == SecretKind.ConnectionString ? PlaceOf(parts, index) : ComposedPlace.Plain)
            .ToList();
        var composed = new SecretBytes(parts.Select((part, index) => Write(part, places[index], values, [])).Sum());
        var rest = composed.Span;
        for (var i = 0; i < parts.Count; i++) rest = rest[Write(parts[i], places[i], values, rest)..];
        return composed;
    }

    // An empty target only measures.
    private static int Write(Template.Part part, ComposedPlace place, IReadOnlyDictionary<string, SecretBytes> values, Span<byte> target)
    {
        if (part.IsName) return ComposedValue.Write(values[part.Text].Span, place, target);
        return target.IsEmpty ? Encoding.UTF8.GetByteCount(part.Text) : Encoding.UTF8.GetBytes(part.Text, target);
    }

    private static ComposedPlace PlaceOf(IReadOnlyList<Template.Part> parts, int index)
    {
        var before = string.Concat(parts.Take(index).Select(part => part.IsName ? "" : part.Text));
        var after = string.Concat(parts.Skip(index + 1).Select(part => part.IsName ? "" : part.Text));
        // Of a URL, a host or a path may be put in with what divides it.
        if (before.Contains("://", StringComparison.Ordinal))
        {
            return after.Contains('@', StringComparison.Ordinal) || before.Contains('?', StringComparison.Ordinal)
                ? ComposedPlace.Url
                : ComposedPlace.Plain;
        }

        return before.EndsWith('"') ? ComposedPlace.DoubleQuotes : before.EndsWith('\'') ? ComposedPlace.SingleQuotes : ComposedPlace.Pair;
    }
}
