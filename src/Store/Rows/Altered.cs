namespace SecretGuard.Store.Rows;

/// <summary>What is said of a row that does not authenticate.</summary>
internal static class Altered
{
    public static StoreException Exception(string what) =>
        new(
            StoreError.Altered,
            $"{what} was moved or altered",
            "dotnet secretguard doctor",
            "to put a backup back: dotnet secretguard restore");
}
