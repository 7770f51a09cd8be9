using SecretGuard.Manifest;
using SecretGuard.Store;

namespace SecretGuard.Tool.Projects;

/// <summary>The name of a shared secret, as it is typed.</summary>
internal static class SharedName
{
    public static string Require(string name) => SecretName.SharedProblem(name) is { } problem
        ? throw new Failure("the name of a shared secret " + problem, "as in: smtp-relay")
        : name;

    /// <summary>What a program would call it.</summary>
    public static string Variable(string name) => name.Replace('-', '_').ToUpperInvariant();

    /// <summary>Stops where there is no such shared secret in that environment.</summary>
    public static void RequireValue(ISecretStore store, ScopeName scope)
    {
        if (store.List(scope).Count > 0) return;
        var others = store.Scopes().Where(other => other.Owner == scope.Owner).Select(other => $"'{other.Environment}'").ToList();
        throw new Failure(
            $"there is no shared secret '{scope.Shared}' in '{scope.Environment}'"
                + (others.Count > 0 ? $"; it has a value in {string.Join(", ", others)}" : ""),
            "to make it: " + SetCommand.For("set", scope, scope.Shared!));
    }
}
