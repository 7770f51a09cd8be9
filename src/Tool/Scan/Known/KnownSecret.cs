using SecretGuard.Store;

namespace SecretGuard.Tool.Scan.Known;

/// <summary>Whose value is searched for.</summary>
internal readonly record struct KnownSecret(ScopeName Scope, string Name, bool IsRetiring)
{
    /// <summary>How messages name it.</summary>
    public override string ToString() => $"'{Name}' in '{Scope.Environment}'{(IsRetiring ? ", retiring" : "")}";
}
