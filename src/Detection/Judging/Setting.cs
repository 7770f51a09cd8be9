namespace SecretGuard.Detection.Judging;

/// <summary>Where a value stands, as far as that changes what it is likely to be.</summary>
internal enum Setting
{
    /// <summary>In code, where many strings are names of things.</summary>
    Code,

    /// <summary>In a file of settings, where strings are values.</summary>
    Configuration,
}
