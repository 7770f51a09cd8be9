using SecretGuard.Detection.Naming;

namespace SecretGuard.Detection.Reading;

/// <summary>A value in a text with what is said of it there: how it is called, and what it is handed to.</summary>
internal readonly ref struct Candidate
{
    private readonly DecodedText? decoded;

    /// <summary>A value that stands in the text as it is.</summary>
    /// <param name="name">
    /// The variable, parameter or key, with a colon between the levels of a path: <c>Smtp:Password</c>; empty where there is none.
    /// </param>
    /// <param name="value">The value without its quotes.</param>
    /// <param name="start">Where the value starts in the text.</param>
    /// <param name="role">What the place makes of the value, whatever its name: <see cref="NameKind.Password"/> for
    /// an argument of NetworkCredential.</param>
    /// <param name="group">The same number for all members of one object, element or section; 0 where there is no such thing.</param>
    /// <param name="isComparison">Whether the name is only compared with the value: <c>password == "…"</c>.</param>
    public Candidate(
        ReadOnlySpan<char> name,
        ReadOnlySpan<char> value,
        int start,
        NameKind role = NameKind.Ordinary,
        int group = 0,
        bool isComparison = false)
    {
        Name = name;
        Value = value;
        Start = start;
        Length = value.Length;
        Role = role;
        Group = group;
        IsComparison = isComparison;
    }

    /// <summary>A value that is written otherwise than it reads: with escapes, or in several pieces.</summary>
    public Candidate(
        ReadOnlySpan<char> name, DecodedText value, NameKind role = NameKind.Ordinary, int group = 0, bool isComparison = false)
    {
        decoded = value;
        Name = name;
        Value = value.Text;
        (Start, Length) = value.Place(0, value.Length);
        Role = role;
        Group = group;
        IsComparison = isComparison;
    }

    public ReadOnlySpan<char> Name { get; }

    /// <summary>The value as the program or the reader of the file gets it.</summary>
    public ReadOnlySpan<char> Value { get; }

    /// <summary>Where the value starts in the text.</summary>
    public int Start { get; }

    /// <summary>How much of the text the value takes.</summary>
    public int Length { get; }

    public NameKind Role { get; }

    public int Group { get; }

    /// <summary>Whether what the name says is compared with the value, so that it may be anything.</summary>
    public bool IsComparison { get; }

    /// <summary>Whether the value reads otherwise than the text does.</summary>
    public bool IsDecoded => decoded is not null;

    /// <summary>Where a part of the value stands in the text.</summary>
    public (int Start, int Length) Place(int start, int length) => decoded?.Place(start, length) ?? (Start + start, length);

    /// <summary>Reads the value as a text of its own.</summary>
    public void Read(TextKind kind, CandidateSink sink)
    {
        if (decoded is null) sink.Read(kind, Value, Start);
        else sink.Read(kind, decoded);
    }
}
