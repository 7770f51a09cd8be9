using SecretGuard.Manifest;

namespace SecretGuard.Tool.Projects;

/// <summary>The command that gives a missing secret, as it is shown wherever one is missing, and its neighbours.</summary>
internal static class SetCommand
{
    public static string Line(SecretDeclaration secret, string environment) =>
        $"{(secret.Required ? "missing" : "not set, not required")}: {For(secret, environment)}";

    public static string For(SecretDeclaration secret, string environment) => For(secret.Name, environment);

    public static string For(string name, string environment) => For("set", name, environment);

    /// <summary>Another verb about the same secret.</summary>
    public static string For(string verb, string name, string environment) =>
        $"dotnet secretguard {verb} {name}" + (environment == EnvironmentName.Default ? "" : $" --environment {environment}");
}
