namespace SecretGuard.Store.Rows;

/// <summary>What is said of a row that does not authenticate.</summary>
internal static class Altered
{
    public static StoreException Exception(string what) =>
        new(StoreError.Altered, $"{what} was moved or altered", "restore a backup, or run `dotnet secretguard doctor` to see what else is wrong");
}
