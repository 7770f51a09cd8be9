namespace SecretGuard.Store.Keys;

/// <summary>A key sealed under another, and the commitment to that other.</summary>
internal sealed record KeyWrap(byte[] Commitment, byte[] Sealed);
