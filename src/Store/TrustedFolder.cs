namespace SecretGuard.Store;

/// <summary>A folder that may use a project's secrets in an environment.</summary>
/// <param name="Folder">Its full path.</param>
/// <param name="Environment">Of the project.</param>
/// <param name="Since">When somebody said so.</param>
internal sealed record TrustedFolder(string Folder, string Environment, DateTimeOffset Since);
