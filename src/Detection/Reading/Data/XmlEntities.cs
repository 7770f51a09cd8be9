namespace SecretGuard.Detection.Reading.Data;

/// <summary>The characters that XML writes otherwise: the five predefined entities, and numbers.</summary>
internal static class XmlEntities
{
    private const int Longest = 10;

    private static readonly (string Name, char Character)[] Predefined =
        [("amp", '&'), ("lt", '<'), ("gt", '>'), ("quot", '"'), ("apos", '\'')];

    /// <summary>Adds a part of the text; what is no known entity stays as it is written.</summary>
    public static void Decode(ReadOnlySpan<char> text, int start, int length, DecodedText decoded)
    {
        var end = start + length;
        for (var at = start; at < end;)
        {
            var plain = text.Slice(at, end - at).IndexOf('&');
            if (plain < 0) plain = end - at;
            decoded.Add(text.Slice(at, plain), at);
            at += plain;
            if (at >= end) return;
            var window = text.Slice(at + 1, Math.Min(Longest, end - at - 1));
            var name = window.IndexOf(';');
            var next = name < 0 ? at + 1 : at + name + 2;
            var characters = name < 0 ? null : CharactersOf(window.Slice(0, name));
            if (characters is null) decoded.Add(text.Slice(at, next - at), at);
            else decoded.Add(characters.AsSpan(), at, next);
            at = next;
        }
    }

    private static string? CharactersOf(ReadOnlySpan<char> entity)
    {
        foreach (var (name, character) in Predefined)
        {
            if (entity.SequenceEqual(name.AsSpan())) return character.ToString();
        }

        if (entity.Length < 2 || entity[0] != '#') return null;
        var isHex = entity[1] is 'x' or 'X';
        var number = 0;
        foreach (var c in entity.Slice(isHex ? 2 : 1))
        {
            var digit = char.IsDigit(c) && c < 128 ? c - '0' : isHex && (c | ' ') is >= 'a' and <= 'f' ? (c | ' ') - 'a' + 10 : -1;
            if (digit < 0 || number > 0x10ffff) return null;
            number = number * (isHex ? 16 : 10) + digit;
        }

        return number is > 0 and <= 0x10ffff and not (>= 0xd800 and <= 0xdfff) ? char.ConvertFromUtf32(number) : null;
    }
}
