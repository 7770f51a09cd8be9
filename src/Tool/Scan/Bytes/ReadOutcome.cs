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

    /// <summary>The repository lacks the object: a damaged one, or a clone that left objects out.</summary>
    Missing,

    /// <summary>It is there and cannot be read.</summary>
    Refused,
}
