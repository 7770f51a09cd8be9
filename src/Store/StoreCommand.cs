namespace SecretGuard.Store;

/// <summary>A command of the tool about one secret, as remedies name it.</summary>
internal static class StoreCommand
{
    /// <summary>The environment that is meant where none is named.</summary>
    public const string DefaultEnvironment = "development";

    public static string Of(string verb, ScopeName scope, string name) =>
        $"dotnet secretguard {verb} {(scope.Shared is { } shared ? "--shared " + shared : name)}" + In(scope.Environment);

    /// <summary>The option that names an environment, with a blank before it.</summary>
    public static string In(string environment) => environment == DefaultEnvironment ? "" : $" --environment {environment}";
}
