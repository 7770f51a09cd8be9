namespace SecretGuard.Tool.Scan;

/// <summary>A finding that somebody accepted.</summary>
/// <param name="Finding">What is not told.</param>
/// <param name="By">Where that is written.</param>
internal sealed record Accepted(Located Finding, Acceptance By);

/// <summary>Where it is written that a finding is accepted.</summary>
internal enum Acceptance
{
    /// <summary>A <c>secretguard:allow</c> comment.</summary>
    InSource,

    /// <summary>The baseline.</summary>
    Baseline,
}
