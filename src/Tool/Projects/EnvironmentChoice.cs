using SecretGuard.Manifest;
using SecretGuard.Tool.Cli;

namespace SecretGuard.Tool.Projects;

/// <summary>Which environment is meant: the first of what follows that says something.</summary>
internal static class EnvironmentChoice
{
    private static readonly string[] Host = ["DOTNET_ENVIRONMENT", "ASPNETCORE_ENVIRONMENT"];

    /// <param name="call">Its <c>--environment</c> comes first.</param>
    /// <param name="host">Its variables come next.</param>
    /// <param name="property">The project's <c>SecretGuardEnvironment</c>, under <c>dotnet run</c>.</param>
    public static string Resolve(Invocation? call, Host host, string? property = null)
    {
        var typed = call?[VerbOption.Environment];
        if (typed is not null) return Normalize(typed, VerbOption.Environment.Name);
        if (Set(host, "SECRETGUARD_ENVIRONMENT") is { } own) return Normalize(own, "SECRETGUARD_ENVIRONMENT");
        if (!string.IsNullOrEmpty(property)) return Normalize(property, "SecretGuardEnvironment");
        foreach (var name in Host)
        {
            if (Set(host, name) is { } value) return Normalize(value, name);
        }

        return EnvironmentName.Default;
    }

    private static string? Set(Host host, string name) => host.Variable(name) is { Length: > 0 } value ? value : null;

    public static string Normalize(string name, string source) =>
        EnvironmentName.Normalize(name)
            ?? throw new Failure($"'{source}' does not hold a name of an environment: 1 to 32 letters, digits and dashes");
}
