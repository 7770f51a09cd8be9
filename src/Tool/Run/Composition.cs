using System.Text;
using SecretGuard.Manifest;
using SecretGuard.Store;

namespace SecretGuard.Tool.Run;

/// <summary>Puts values into the template of a composed secret.</summary>
internal static class Composition
{
    private static readonly byte[] NeedsQuotes = [.. ";'\"="u8];

    /// <param name="secret">A declaration with <c>from</c>.</param>
    /// <param name="values">The values of the names in it.</param>
    public static SecretBytes Compose(SecretDeclaration secret, IReadOnlyDictionary<string, SecretBytes> values)
    {
        var quote = secret.Kind == SecretKind.ConnectionString;
        var parts = Template.Parse(secret.From!).Parts;
        var composed = new SecretBytes(
            parts.Sum(part => part.IsName ? Write(values[part.Text].Span, quote, []) : Encoding.UTF8.GetByteCount(part.Text)));
        var rest = composed.Span;
        foreach (var part in parts)
        {
            rest = rest[(part.IsName ? Write(values[part.Text].Span, quote, rest) : Encoding.UTF8.GetBytes(part.Text, rest))..];
        }

        return composed;
    }

    // By the rules of DbConnectionStringBuilder: quotes around a value with special characters or blanks at an end, doubled inside.
    // An empty target only measures.
    private static int Write(ReadOnlySpan<byte> value, bool quote, Span<byte> target)
    {
        var needed = quote && value.Length > 0 && (value.IndexOfAny(NeedsQuotes) >= 0 || value[0] == ' ' || value[^1] == ' ');
        if (!needed)
        {
            if (target.Length > 0) value.CopyTo(target);
            return value.Length;
        }

        var mark = value.Contains((byte)'"') && !value.Contains((byte)'\'') ? (byte)'\'' : (byte)'"';
        var length = 0;
        Put(mark, target, ref length);
        foreach (var b in value)
        {
            if (b == mark) Put(mark, target, ref length);
            Put(b, target, ref length);
        }

        Put(mark, target, ref length);
        return length;
    }

    private static void Put(byte b, Span<byte> target, ref int length)
    {
        if (target.Length > 0) target[length] = b;
        length++;
    }
}
