namespace SecretGuard.Detection.KnownValues;

/// <summary>Why a value is not searched for: it would be found where nobody put it.</summary>
internal enum UnsearchedReason
{
    /// <summary>Under <see cref="KnownValueMatcher.ShortestValue"/> bytes.</summary>
    Short,

    /// <summary>A word that stands in texts anyway, or one or two characters repeated.</summary>
    Common,
}
