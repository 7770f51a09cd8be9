using SecretGuard.Store.Files;

namespace SecretGuard.Store.Slots;

/// <summary>The key file of this user, which <c>init</c> makes where no key is given.</summary>
internal sealed class DefaultKeyFile : IKeySource
{
    public bool IsExplicit => false;

    public IEnumerable<OfferedKey> Offers(KeySearch search)
    {
        var path = search.Location.KeyFilePath;
        PrivateFiles.CheckFolder(Path.GetDirectoryName(path)!);
        return KeyFile.Read(path) is { } key ? [new(key, path, Variable: null)] : [];
    }
}
