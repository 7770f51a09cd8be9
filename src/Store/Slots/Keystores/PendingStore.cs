using System.Text;
using SecretGuard.Store.Files;

namespace SecretGuard.Store.Slots.Keystores;

/// <summary>The id of a store that is being made, in a file of its own until the store has it.</summary>
/// <remarks>
/// A store whose making is cut off may have a key in the keystore already, under an id that nobody
/// would know: the next attempt takes it over.
/// </remarks>
internal static class PendingStore
{
    private const int Length = 32;

    public static string Id(StoreLocation location)
    {
        var path = PathIn(location);
        var id = Identifier.New();
        if (PrivateFiles.TryWriteNew(path, Encoding.ASCII.GetBytes(id)) || !PrivateFiles.CheckFile(path))
            return id;
        var kept = File.ReadAllText(path);
        return kept.Length == Length && kept.All(char.IsAsciiHexDigitLower) ? kept : id;
    }

    public static void Forget(StoreLocation location) => File.Delete(PathIn(location));

    private static string PathIn(StoreLocation location) => Path.Combine(location.Folder, "pending");
}
