using SecretGuard.Store;

namespace SecretGuard.Tool.Projects;

/// <summary>The command that gives a missing secret, as it is shown wherever one is missing, and its neighbours.</summary>
internal static class SetCommand
{
    public static string For(string name, string environment) => For("set", name, environment);

    /// <summary>Another verb about the same secret.</summary>
    public static string For(string verb, string name, string environment) => For(verb, new ScopeName("", environment), name);

    /// <summary>The same, be the secret a project's or a shared one.</summary>
    public static string For(string verb, ScopeName scope, string name) => StoreCommand.Of(verb, scope, name);
}
