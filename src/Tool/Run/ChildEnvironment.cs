using SecretGuard.Manifest;
using SecretGuard.Store;

namespace SecretGuard.Tool.Run;

/// <summary>How a child's environment differs from ours: what it keeps, and what is added.</summary>
internal sealed class ChildEnvironment : IDisposable
{
    private const string OwnPrefix = "SECRETGUARD_";
    private static readonly string[] KeptWhenClean = ["PATH", "HOME", "LANG", "LANGUAGE", "TERM", "COLORTERM", "TZ"];
    private static readonly string[] KeptOnWindows = ["SYSTEMROOT", "WINDIR", "TEMP", "TMP", "USERPROFILE", "COMSPEC", "PATHEXT"];

    private readonly Dictionary<string, SecretBytes> added = new(StringComparer.Ordinal);

    /// <summary>Whether only what every program needs is kept.</summary>
    public bool IsClean { get; init; }

    /// <summary>The variable that opened the store, which no child sees.</summary>
    public string? KeyVariable { get; init; }

    public IReadOnlyDictionary<string, SecretBytes> Added => added;

    /// <summary>Adds a variable; its bytes are zeroed with this.</summary>
    public void Add(string name, SecretBytes value)
    {
        if (added.Remove(name, out var old)) old.Dispose();
        added.Add(name, value);
    }

    /// <summary>Whether the child inherits a variable of ours.</summary>
    public bool Keeps(string name)
    {
        if (added.ContainsKey(name) || name == KeyVariable) return false;
        if (IsClean) return KeptWhenClean.Contains(name) || name.StartsWith("LC_", StringComparison.Ordinal) || (Host.IsWindows && KeptOnWindows.Contains(name.ToUpperInvariant()));
        return name == SecretName.ServerSecret || !name.StartsWith(OwnPrefix, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        foreach (var value in added.Values) value.Dispose();
    }
}
