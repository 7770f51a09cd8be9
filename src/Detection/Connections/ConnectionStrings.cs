namespace SecretGuard.Detection.Connections;

/// <summary>
/// Finds the passwords and keys in connection strings of every dialect: pairs with semicolons (ADO.NET, ODBC, OLE DB, Azure), with commas
/// (Redis) and with blanks (libpq), Oracle's <c>user/password@host</c>, and URLs of databases and brokers.
/// </summary>
internal static class ConnectionStrings
{
    public static readonly Rule Rule = new(
        "connection-string-password",
        DiagnosticIds.ConnectionString,
        "connection string with a password");

    public static readonly Rule Weak = new(
        "connection-string-weak-password",
        DiagnosticIds.WeakConnection,
        "connection string with an empty or trivial password");

    private static readonly AnchorSet Secrets = new(["pass", "pwd", "key", "secret", "token", "signature"], ignoreCase: true);

    /// <summary>
    /// The first finding, its place within <paramref name="value"/>; null where there is none. Costs next to nothing for a text that is
    /// no connection string.
    /// </summary>
    /// <param name="value">A text, decoded.</param>
    /// <param name="isNamed">Whether the text is called a connection string, so that one pair is enough.</param>
    public static Finding? Find(ReadOnlySpan<char> value, bool isNamed = false)
    {
        if (!MayBe(value)) return null;
        var found = new List<Finding>();
        FindAll(value, isNamed, found);
        return found.Count == 0 ? null : found[0];
    }

    /// <summary>Every finding, in order of place.</summary>
    public static void FindAll(ReadOnlySpan<char> value, bool isNamed, List<Finding> found)
    {
        if (!MayBe(value)) return;
        var before = found.Count;
        if (HasPairs(value)) FindPairs(value, isNamed, found);
        if (found.Count == before) EasyConnect.Find(value, isNamed, found);
    }

    private static bool MayBe(ReadOnlySpan<char> value) =>
        value.Length >= 8 && value.IndexOfAny('=', '@') > 0 && (HasPairs(value) || EasyConnect.MayBe(value));

    private static bool HasPairs(ReadOnlySpan<char> value) => value.IndexOf('=') > 0 && Secrets.Next(value, 0) >= 0;

    private static void FindPairs(ReadOnlySpan<char> value, bool isNamed, List<Finding> found)
    {
        var before = found.Count;
        var chain = new ConnectionChain(isNamed, found);
        foreach (var pair in new SemicolonPairs(value)) chain.Add(value, pair);
        chain.Close(value);
        if (found.Count > before) return;
        foreach (var pair in new CommaPairs(value)) chain.Add(value, pair);
        chain.Close(value);
        if (found.Count > before) return;
        foreach (var pair in new BlankPairs(value)) chain.Add(value, pair);
        chain.Close(value);
    }
}
