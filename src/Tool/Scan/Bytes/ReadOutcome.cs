namespace SecretGuard.Tool.Scan.Bytes;

/// <summary>How reading went.</summary>
internal enum ReadOutcome
{
    Read,
    TooLarge,
    Link,

    /// <summary>A pipe, socket or device.</summary>
    NoFile,

    /// <summary>It was listed and is no longer there.</summary>
    Gone,

    /// <summary>It is there and cannot be read.</summary>
    Refused,
}
