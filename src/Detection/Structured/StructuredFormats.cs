namespace SecretGuard.Detection.Structured;

/// <summary>Finds everything whose inside tells that it is a secret, in one pass.</summary>
internal static class StructuredFormats
{
    /// <summary>The formats; a new one is a file beside this one and a line here.</summary>
    public static readonly IReadOnlyList<StructuredFormat> All =
    [
        new Urls(),
        new PrivateKeys(),
        new PuttyKeys(),
        new DerKeys(),
        new XmlKeys(),
        new JsonWebKeys(),
        new AuthorizationHeaders(),
    ];

    private static readonly (string Anchor, int Format)[] Anchored =
        [.. All.SelectMany((format, index) => format.Anchors.Select(anchor => (anchor, index)))];

    private static readonly AnchorSet Anchors = new(Anchored.Select(entry => entry.Anchor));

    /// <summary>The first finding of a diagnostic; null where there is none.</summary>
    public static Finding? Find(ReadOnlySpan<char> text, string diagnosticId)
    {
        if (Anchors.Next(text, 0) < 0) return null;
        var found = new List<Finding>();
        FindAll(text, found);
        return found.Find(finding => finding.Rule.DiagnosticId == diagnosticId);
    }

    /// <summary>Every finding of a text, in order of place for each format.</summary>
    public static void FindAll(ReadOnlySpan<char> text, List<Finding> found)
    {
        Span<int> past = stackalloc int[All.Count];
        past.Clear();
        for (var at = Anchors.Next(text, 0); at >= 0; at = Anchors.Next(text, at + 1))
        {
            foreach (var hit in Anchors.At(text, at))
            {
                var format = Anchored[hit].Format;
                if (at >= past[format]) past[format] = All[format].Read(text, at, found);
            }
        }
    }
}
