using SecretGuard.Detection.Naming;

namespace SecretGuard.Detection.Reading.Data;

/// <summary>The elements that are open, the path that they make, and the names that attributes and neighbours give to values.</summary>
internal sealed class XmlOpenElements(CandidateSink sink)
{
    private readonly KeyPath path = new();
    private readonly DecodedText part = new();
    private XmlElement[] elements = new XmlElement[16];

    public int Depth { get; private set; }

    /// <summary>The attributes of the element that starts next.</summary>
    public ValueList<XmlAttribute> Attributes { get; } = new(8);

    /// <summary>The name of the element that was opened as number <paramref name="depth"/>, the root being 1.</summary>
    public ReadOnlySpan<char> NameAt(ReadOnlySpan<char> text, int depth) =>
        text.Slice(elements[depth].NameStart, elements[depth].NameLength);

    public void CloseTo(int depth)
    {
        if (depth >= Depth) return;
        path.LeaveTo(elements[depth + 1].PathDepth);
        Depth = depth;
    }

    /// <summary>Opens an element and hands its attributes over.</summary>
    public void Start(ReadOnlySpan<char> text, int nameStart, int nameLength)
    {
        if (++Depth == elements.Length) Array.Resize(ref elements, Depth * 2);
        elements[Depth] = new XmlElement(nameStart, nameLength, path.Depth, sink.NewGroup());
        path.Enter(text.Slice(nameStart, nameLength));
        var isLabelled = Label(text);
        foreach (var attribute in Attributes.From(0))
        {
            var name = text.Slice(attribute.NameStart, attribute.NameLength);
            if (isLabelled && PairNames.IsName(name)) continue;
            if (isLabelled && PairNames.IsValue(name))
            {
                var role = XmlRoles.OfNuGetKey(NameAt(text, Depth - 1), text.Slice(attribute.Start, attribute.Length));
                Hand(text, attribute.Start, attribute.Length, elements[Depth - 1].Group, role);
            }
            else
            {
                var depth = path.Depth;
                path.Enter(name);
                Hand(text, attribute.Start, attribute.Length, elements[Depth].Group, XmlRoles.Of(NameAt(text, Depth), name));
                path.LeaveTo(depth);
            }
        }
    }

    /// <summary>Hands over the text of the element that is open, or a part of it.</summary>
    public void Text(ReadOnlySpan<char> text, int start, int length)
    {
        ref var parent = ref elements[Depth - 1];
        if (PairNames.IsName(NameAt(text, Depth))) (parent.LabelStart, parent.LabelLength) = (start, length);
        Hand(text, start, length, parent.Group, NameKind.Ordinary);
    }

    /// <summary>The same for a text that was joined or decoded.</summary>
    public void Text(DecodedText decoded)
    {
        var end = decoded.Text.TrimEnd().Length;
        var start = decoded.Length - decoded.Text.TrimStart().Length;
        if (start >= end) return;
        part.Clear();
        part.Add(decoded, start, end - start);
        Values.Add(sink, path, part, elements[Depth - 1].Group);
    }

    // A name from an attribute, or from the element before: <key>…</key><string>…</string>, <name>…</name><value>…</value>.
    private bool Label(ReadOnlySpan<char> text)
    {
        foreach (var attribute in Attributes.From(0))
        {
            if (!PairNames.IsName(text.Slice(attribute.NameStart, attribute.NameLength))) continue;
            var label = text.Slice(attribute.Start, attribute.Length);
            path.Enter(XmlRoles.IsEncrypted(NameAt(text, Math.Max(0, Depth - 2)), label) ? "Encrypted".AsSpan() : label);
            return true;
        }

        ref var parent = ref elements[Depth - 1];
        if (parent.LabelLength == 0 || PairNames.IsName(NameAt(text, Depth))) return false;
        if (!PairNames.IsValue(NameAt(text, Depth)) && !NameAt(text, Depth - 1).SequenceEqual("dict".AsSpan())) return false;
        path.Enter(text.Slice(parent.LabelStart, parent.LabelLength));
        return false;
    }

    private void Hand(ReadOnlySpan<char> text, int start, int length, int group, NameKind role)
    {
        if (text.Slice(start, length).IndexOf('&') < 0)
        {
            Values.Add(sink, path, text.Slice(start, length), start, group, role);
            return;
        }

        part.Clear();
        XmlEntities.Decode(text, start, length, part);
        Values.Add(sink, path, part, group, role);
    }
}
