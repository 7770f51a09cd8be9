namespace SecretGuard.Tasks.Shim;

/// <summary>Why the program starts without its secrets, and what to do about it; both without a full stop.</summary>
internal sealed class NotInjectedException(string fact, string hint) : Exception(fact)
{
    public string Hint { get; } = hint;
}
