using SecretGuard.Detection.Structured;

namespace SecretGuard.Detection;

/// <summary>Finds what is a secret by its form, wherever it stands: tokens, and texts with a secret in one of their parts.</summary>
internal static class Forms
{
    private static readonly int Tokens = KnownFormats.Anchors.Length;
    private static readonly AnchorSet Anchors = new([.. KnownFormats.Anchors, .. StructuredFormats.Anchors]);

    /// <summary>Adds every finding of a text, in order of place for each kind of form.</summary>
    public static void FindAll(ReadOnlySpan<char> text, List<Finding> found)
    {
        var at = Anchors.Next(text, 0);
        if (at < 0) return;
        var past = 0;
        Span<int> structured = stackalloc int[StructuredFormats.All.Count];
        structured.Clear();
        for (; at >= 0; at = Anchors.Next(text, at + 1))
        {
            foreach (var anchor in Anchors.At(text, at))
            {
                if (anchor >= Tokens) StructuredFormats.Read(anchor - Tokens, text, at, structured, found);
                else if (at >= past && KnownFormats.Read(anchor, text, at, past) is { } token)
                {
                    found.Add(token);
                    past = token.End;
                }
            }
        }
    }
}
