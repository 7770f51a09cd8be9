namespace SecretGuard.Store;

/// <summary>What a walk along the audit chain found.</summary>
/// <param name="Count">Rows that were read.</param>
/// <param name="FirstBroken">The first sequence number whose row is missing, added or altered; null where the chain is whole.</param>
internal sealed record AuditReport(long Count, long? FirstBroken);
