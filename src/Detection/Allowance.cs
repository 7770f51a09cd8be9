namespace SecretGuard.Detection;

/// <summary>What a comment says of a finding.</summary>
internal enum Allowance
{
    None,
    Granted,

    /// <summary>It names the finding and gives no reason, so it does not count.</summary>
    WithoutReason,
}
