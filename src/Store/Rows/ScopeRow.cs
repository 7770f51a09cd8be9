namespace SecretGuard.Store.Rows;

/// <summary>A scope and its head.</summary>
/// <param name="Id">The row's, which versions refer to.</param>
/// <param name="Name">Owner and environment.</param>
/// <param name="DataKey">The id of the key that new versions are sealed under.</param>
/// <param name="Epoch">The store's when the scope last changed.</param>
/// <param name="Count">The number of its versions.</param>
/// <param name="VersionFloor">The highest version that was ever removed, above which new names start: no version means two values.</param>
/// <param name="Head">Authenticates all of this and the versions.</param>
internal sealed record ScopeRow(long Id, ScopeName Name, string DataKey, long Epoch, long Count, long VersionFloor, byte[] Head);
