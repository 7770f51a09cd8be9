namespace SecretGuard.Store.Rows;

/// <summary>The last audit row.</summary>
/// <param name="Sequence">Its number; 0 where there is none.</param>
/// <param name="Time">Unix time in milliseconds.</param>
/// <param name="Link">What signs it.</param>
internal sealed record AuditEnd(long Sequence, long Time, byte[] Link);
