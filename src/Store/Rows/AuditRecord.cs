namespace SecretGuard.Store.Rows;

/// <summary>An audit row as it was written.</summary>
/// <param name="Sequence">From 1.</param>
/// <param name="Time">Unix time in milliseconds.</param>
/// <param name="Entry">What happened.</param>
/// <param name="Actor">Who did it, as far as the system says.</param>
internal sealed record AuditRecord(long Sequence, long Time, AuditEntry Entry, string Actor);
