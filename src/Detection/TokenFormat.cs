namespace SecretGuard.Detection;

/// <summary>One format of one provider: where to look, what it looks like, what proves it, and examples of both sides.</summary>
internal sealed class TokenFormat
{
    /// <param name="slug">The rule's name, such as <c>github-pat</c>.</param>
    /// <param name="title">A noun phrase.</param>
    /// <param name="shape">What follows the anchor.</param>
    /// <param name="anchors">Fixed texts, one of which every token begins with.</param>
    public TokenFormat(string slug, string title, Shape shape, params string[] anchors)
    {
        Rule = new Rule(slug, DiagnosticIds.KnownFormat, title);
        Shape = shape;
        Anchors = anchors;
    }

    private TokenFormat(string slug, string title, Shape shape, string[] anchors, string[] names)
        : this(slug, title, shape, anchors) => Names = names;

    /// <summary>A check of a whole token; false says that it cannot be one.</summary>
    public delegate bool Proof(ReadOnlySpan<char> token);

    public Rule Rule { get; }

    /// <summary>Fixed texts of three characters or more, one of which every token holds.</summary>
    public string[] Anchors { get; }

    /// <summary>What follows the anchor; of a named format, the whole value.</summary>
    public Shape Shape { get; }

    /// <summary>What stands before the anchor, for tokens whose fixed text is in their middle.</summary>
    public Lead Before { get; init; }

    /// <summary>
    /// For a format without a fixed text: the words of which the value's name must hold one, in small letters without separators, such as
    /// <c>datadog</c>. The name must also be that of a secret.
    /// </summary>
    public string[] Names { get; } = [];

    /// <summary>The checksum, where the format always carries one.</summary>
    public Proof? Check { get; init; }

    /// <summary>What the text around the anchor must hold.</summary>
    public Mix Mix { get; init; }

    public Confidence Confidence { get; init; } = Confidence.High;

    /// <summary>
    /// A format that only the name of the value tells from other random text, such as <c>DATADOG_API_KEY=</c> and 32 hex digits.
    /// </summary>
    /// <param name="names">See <see cref="Names"/>.</param>
    public static TokenFormat Named(string slug, string title, Shape shape, params string[] names) => new(slug, title, shape, [], names);

    /// <summary>Builders of samples that must be found, in any file.</summary>
    public Func<string>[] Finds { get; init; } = [];

    /// <summary>Builders of look-alikes that must not be found.</summary>
    public Func<string>[] Ignores { get; init; } = [];
}
