namespace SecretGuard.Store;

/// <summary>Something <c>doctor</c> found.</summary>
internal sealed record StoreProblem(StoreError Error, string Message, IReadOnlyList<string> Hints)
{
    public StoreProblem(StoreException exception)
        : this(exception.Error, exception.Message, exception.Hints)
    {
    }
}
