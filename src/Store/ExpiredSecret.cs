namespace SecretGuard.Store;

/// <summary>A secret that was handed out although its value has ended.</summary>
internal sealed record ExpiredSecret(string Name, DateTimeOffset End);
