namespace SecretGuard.Detection.Structured;

/// <summary>Everything whose inside tells that it is a secret.</summary>
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

    /// <summary>What their texts hold.</summary>
    public static string[] Anchors { get; } = [.. All.SelectMany(format => format.Anchors)];

    // Of each anchor, the index of its format.
    private static readonly int[] Formats = [.. FormatOfAnchors()];

    /// <summary>Reads the text around an anchor and adds what it finds.</summary>
    /// <param name="anchor">Which of <see cref="Anchors"/> it is.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="at">Where the anchor stands.</param>
    /// <param name="past">Of each format, where it stopped: nothing before is read again.</param>
    /// <param name="found">Where findings go.</param>
    public static void Read(int anchor, ReadOnlySpan<char> text, int at, Span<int> past, List<Finding> found)
    {
        var format = Formats[anchor];
        if (at >= past[format]) past[format] = All[format].Read(text, at, found);
    }

    private static IEnumerable<int> FormatOfAnchors()
    {
        for (var format = 0; format < All.Count; format++)
        {
            for (var anchor = 0; anchor < All[format].Anchors.Length; anchor++) yield return format;
        }
    }
}
