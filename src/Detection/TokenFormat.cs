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

    /// <summary>A fixed text and so many characters of a set, with samples of that, of one more and of one less.</summary>
    /// <param name="slug">The rule's name.</param>
    /// <param name="title">A noun phrase.</param>
    /// <param name="charset">Of what.</param>
    /// <param name="length">How many.</param>
    /// <param name="anchors">Fixed texts, one of which every token begins with; none for a format that has <see cref="Names"/>.</param>
    public TokenFormat(string slug, string title, Charset charset, int length, params string[] anchors)
        : this(slug, title, Shape.AfterAnchor.Then(charset, length), anchors)
    {
        string[] starts = anchors.Length > 0 ? anchors : [""];
        Finds = [.. starts.Select<string, Func<string>>(start => () => start + Sample.Of(charset, slug, length))];
        Ignores =
        [
            () => starts[0] + Sample.Of(charset, slug, length - 1),
            () => starts[0] + Sample.Of(charset, slug, length + 1),
            () => starts[0] + new string('x', length),
        ];
    }

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
    /// For a format without a fixed text, that only the name of the value tells from other random text, such as <c>DATADOG_API_KEY=</c>
    /// and 32 hex digits: the words of which the name must hold one, in small letters without separators, such as <c>datadog</c>. The
    /// name must also be that of a secret, and the shape is that of the whole value.
    /// </summary>
    public string[] Names { get; init; } = [];

    /// <summary>
    /// Words of a name, in small letters with a blank between two, that say with the shape what the value is, though none of them means a
    /// secret: <c>sonar login</c>.
    /// </summary>
    public string[] TellingNames { get; init; } = [];

    /// <summary>The checksum or the inner structure, where the format always carries one.</summary>
    public Proof? Check { get; init; }

    /// <summary>What the text around the anchor must hold.</summary>
    public Mix Mix { get; init; }

    public Confidence Confidence { get; init; } = Confidence.High;

    /// <summary>Builders of samples that must be found, in any file.</summary>
    public Func<string>[] Finds { get; init; } = [];

    /// <summary>Builders of look-alikes that must not be found, beyond those that the constructor makes.</summary>
    public Func<string>[] Ignores { get; init => field = [.. field, .. value]; } = [];
}
