namespace SecretGuard.Store;

/// <summary>What one data key covers.</summary>
/// <param name="Owner">A manifest id (<c>p_…</c>), or <c>shared/NAME</c>.</param>
/// <param name="Environment">Lower-case letters, digits and dashes, at most 32.</param>
internal readonly record struct ScopeName(string Owner, string Environment)
{
    public override string ToString() => $"{Owner}/{Environment}";
}
