namespace SecretGuard.Detection.Reading.Data;

/// <summary>Hands the scalars of a YAML text over under the names that the lines before them make.</summary>
internal sealed class YamlValues(YamlStack stack, CandidateSink sink)
{
    private const string SecretKind = "kind: Secret";

    private readonly DecodedText decoded = new();

    // Whether the document is a Kubernetes secret, whose data is base64.
    private bool isSecret;

    public void StartDocument(ReadOnlySpan<char> document)
    {
        isSecret = false;
        for (var at = 0; !isSecret;)
        {
            var found = document.Slice(at).IndexOf(SecretKind.AsSpan(), StringComparison.Ordinal);
            if (found < 0) return;
            at += found + SecretKind.Length;
            isSecret = at == document.Length || document[at] is '\n' or '\r' or ' ';
        }
    }

    /// <summary>A value that stands in the text as it is.</summary>
    public void Add(ReadOnlySpan<char> text, int start, int length)
    {
        var value = text.Slice(start, length);
        var name = text.Slice(stack.Top.NameStart, stack.Top.NameLength);
        if (stack.Top.IsItem || name.IsEmpty)
        {
            Values.AddItem(sink, stack.Path, value, start, stack.Parent.Group);
            return;
        }

        if (isSecret && IsData(text) && BasicCredentials.Decode(value) is { } clear)
        {
            decoded.Clear();
            decoded.Add(clear.AsSpan(), start, start + length);
            Values.Add(sink, stack.Path, decoded, stack.Parent.Group);
            return;
        }

        ref var parent = ref stack.Parent;
        if (PairNames.IsName(name)) (parent.PairNameStart, parent.PairNameLength) = (start, length);
        var isPair = parent.PairNameLength > 0 && PairNames.IsValue(name);
        if (isPair) stack.Rename(text.Slice(parent.PairNameStart, parent.PairNameLength));
        Values.Add(sink, stack.Path, value, start, parent.Group);
        if (isPair) stack.Rename(name);
    }

    /// <summary>A value with escapes, or of several lines.</summary>
    public void Add(ReadOnlySpan<char> text, DecodedText value)
    {
        ref var parent = ref stack.Parent;
        var name = text.Slice(stack.Top.NameStart, stack.Top.NameLength);
        var isPair = parent.PairNameLength > 0 && PairNames.IsValue(name);
        if (isPair) stack.Rename(text.Slice(parent.PairNameStart, parent.PairNameLength));
        Values.Add(sink, stack.Path, value, parent.Group);
        if (isPair) stack.Rename(name);
    }

    private bool IsData(ReadOnlySpan<char> text) =>
        text.Slice(stack.Parent.NameStart, stack.Parent.NameLength).SequenceEqual("data".AsSpan());
}
