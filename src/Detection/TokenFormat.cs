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

    /// <summary>A check of a whole token; false says that it cannot be one.</summary>
    public delegate bool Proof(ReadOnlySpan<char> token);

    public Rule Rule { get; }

    public string[] Anchors { get; }

    public Shape Shape { get; }

    /// <summary>The checksum, where the format always carries one.</summary>
    public Proof? Check { get; init; }

    public Confidence Confidence { get; init; } = Confidence.High;

    /// <summary>Builders of samples that must be found, in any file.</summary>
    public Func<string>[] Finds { get; init; } = [];

    /// <summary>Builders of look-alikes that must not be found.</summary>
    public Func<string>[] Ignores { get; init; } = [];
}
