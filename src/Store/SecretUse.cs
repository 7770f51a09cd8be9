namespace SecretGuard.Store;

/// <summary>How a secret was used, by what the audit log has.</summary>
/// <param name="Last">When it last was.</param>
/// <param name="Today">How often within the last 24 hours.</param>
internal sealed record SecretUse(DateTimeOffset Last, int Today);
