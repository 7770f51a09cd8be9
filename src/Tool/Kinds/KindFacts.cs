namespace SecretGuard.Tool.Kinds;

/// <summary>What a look at a value by its kind brought. No part of the value is in it.</summary>
internal sealed record KindFacts
{
    public static readonly KindFacts None = new();

    /// <summary>Why it is not of that kind; null where it is.</summary>
    public KindFault? Fault { get; init; }

    /// <summary>What is to be told of it all the same: phrases, lower case, no full stop.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Until when it is good, where it says so itself, as a certificate does.</summary>
    public DateTimeOffset? NotAfter { get; init; }

    public static KindFacts Faulty(KindFault fault) => new() { Fault = fault };
}
