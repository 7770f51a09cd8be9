namespace SecretGuard.Detection;

/// <summary>How sure a finding is. High: a checksum or a format nothing else has. Low: worth a look, never a reason to stop.</summary>
internal enum Confidence
{
    Low,
    Medium,
    High,
}
