namespace SecretGuard.Store.Slots;

/// <summary>The file that <c>SECRETGUARD_KEY_FILE</c> names.</summary>
internal sealed class NamedKeyFile : IKeySource
{
    public const string Variable = "SECRETGUARD_KEY_FILE";

    public OfferedKey? Offer(KeySearch search)
    {
        if (search.Variable(Variable) is not { } path)
            return null;
        var key = KeyFile.Read(path) ?? throw new StoreException(
            StoreError.WrongKey,
            $"the file '{path}' that {Variable} names does not exist",
            $"correct or unset {Variable}");
        return new(key, path, Variable: null);
    }
}
