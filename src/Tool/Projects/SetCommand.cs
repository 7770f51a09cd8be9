using SecretGuard.Manifest;

namespace SecretGuard.Tool.Projects;

/// <summary>The command that gives a missing secret, as it is shown wherever one is missing.</summary>
internal static class SetCommand
{
    public static string Line(SecretDeclaration secret, string environment) =>
        $"{(secret.Required ? "missing" : "not set, not required")}: {For(secret, environment)}";

    public static string For(SecretDeclaration secret, string environment) =>
        $"dotnet secretguard set {secret.Name}" + (environment == EnvironmentName.Default ? "" : $" --environment {environment}");
}
