namespace SecretGuard.Detection.KnownValues;

/// <summary>A value that is not searched for.</summary>
internal readonly record struct UnsearchedValue(int Id, ValuePart Part, UnsearchedReason Reason);
