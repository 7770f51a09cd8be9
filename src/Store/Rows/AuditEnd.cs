namespace SecretGuard.Store.Rows;

/// <summary>The last audit row's number and link.</summary>
internal sealed record AuditEnd(long Sequence, byte[] Link);
