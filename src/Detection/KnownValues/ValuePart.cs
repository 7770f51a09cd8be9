namespace SecretGuard.Detection.KnownValues;

/// <summary>How much of a secret a value is.</summary>
internal enum ValuePart
{
    Whole,

    /// <summary>A piece that is secret by itself, such as the password of a connection string.</summary>
    Part,

    /// <summary>A line of a private key in PEM; the matcher takes these from the value itself.</summary>
    PemLine,
}
