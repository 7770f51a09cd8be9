namespace SecretGuard.Store;

/// <summary>Between two changes that reach the disk one by one: where a test ends the process, to see what is left.</summary>
internal static class FaultPoint
{
    /// <summary>Null but in tests.</summary>
    public static Action? Reached { get; set; }

    public static void Pass() => Reached?.Invoke();
}
