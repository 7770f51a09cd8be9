namespace SecretGuard.Store.Slots;

/// <summary>The file that <c>SECRETGUARD_KEY_FILE</c> names.</summary>
internal sealed class NamedKeyFile : IKeySource
{
    public const string Variable = "SECRETGUARD_KEY_FILE";

    /// <summary>What to do where the variable names something that is no file.</summary>
    public const string Remedy = $"give the path of a file that holds the key (64 hexadecimal digits) in {Variable}, or unset it";

    public bool IsExplicit => true;

    /// <returns>Null where the variable is not set; an empty one is a mistake, and no reason to take another key.</returns>
    public static string? PathIn(Func<string, string?> variable) => variable(Variable) is { } path
        ? path.Length > 0 ? path : throw new StoreException(StoreError.WrongKey, $"'{Variable}' is empty", $"correct or unset {Variable}")
        : null;

    public IEnumerable<OfferedKey> Offers(KeySearch search)
    {
        if (PathIn(search.Variable) is not { } path)
            return [];
        var key = KeyFile.Read(path, Remedy) ?? throw new StoreException(
            StoreError.WrongKey,
            $"the file '{path}' that {Variable} names does not exist",
            $"correct or unset {Variable}");
        return [new(key, path, Variable: null)];
    }
}
