namespace SecretGuard.Store.Rows;

/// <summary>What happened.</summary>
/// <param name="Verb">What was done.</param>
/// <param name="Scope">To what; both parts empty where it was the store as a whole.</param>
/// <param name="Names">The secrets' names between blanks, or the folder that was trusted.</param>
internal sealed record AuditEntry(string Verb, ScopeName Scope, string Names)
{
    /// <summary>About the store as a whole.</summary>
    public AuditEntry(string verb)
        : this(verb, new ScopeName(string.Empty, string.Empty), string.Empty)
    {
    }
}
