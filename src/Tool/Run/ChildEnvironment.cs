using SecretGuard.Manifest;
using SecretGuard.Store;

namespace SecretGuard.Tool.Run;

/// <summary>How a child's environment differs from ours: what it keeps, and what is added.</summary>
internal sealed class ChildEnvironment : IDisposable
{
    private const string OwnPrefix = "SECRETGUARD_";
    private static readonly string[] KeptWhenClean = ["PATH", "HOME", "LANG", "LANGUAGE", "TERM", "COLORTERM", "TZ"];
    private static readonly string[] KeptOnWindows = ["SYSTEMROOT", "WINDIR", "TEMP", "TMP", "USERPROFILE", "COMSPEC", "PATHEXT"];

    private static readonly StringComparison Names = Host.IsWindows ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private readonly Dictionary<string, SecretBytes> added = new(StringComparer.FromComparison(Names));

    /// <summary>Whether only what every program needs is kept.</summary>
    public bool IsClean { get; init; }

    /// <summary>The variables that hold a key to the store, which no child sees.</summary>
    public IReadOnlyList<string> KeyVariables { get; init; } = [];

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
        if (added.ContainsKey(name) || KeyVariables.Any(key => string.Equals(name, key, Names))) return false;
        if (IsClean) return Is(name, KeptWhenClean) || name.StartsWith("LC_", Names) || (Host.IsWindows && Is(name, KeptOnWindows));
        return string.Equals(name, SecretName.ServerSecret, Names) || !name.StartsWith(OwnPrefix, Names);
    }

    private static bool Is(string name, string[] names) => names.Any(kept => string.Equals(name, kept, Names));

    public void Dispose()
    {
        foreach (var value in added.Values) value.Dispose();
    }
}
