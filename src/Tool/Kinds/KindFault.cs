namespace SecretGuard.Tool.Kinds;

/// <summary>Why a value is not what its kind says.</summary>
/// <param name="Fact">A phrase, lower case, no full stop.</param>
/// <param name="Hints">A remedy each.</param>
internal sealed record KindFault(string Fact, params string[] Hints)
{
    /// <summary>Whether it is something else altogether, so that a kind that was only guessed was guessed wrong.</summary>
    public bool IsForm { get; init; }
}
