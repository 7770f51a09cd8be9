using SecretGuard.Detection.Judging;

namespace SecretGuard.Detection.Connections;

/// <summary>The pairs of one connection string as far as they say where it leads and whether on the way there it is protected.</summary>
internal ref struct TransportChain(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private (int Start, int Length) setting;
    private bool hasServer;
    private bool isRemote;
    private bool isEmulator;

    /// <summary>The first setting that gives up protection on the way to another machine.</summary>
    public Finding? Finding { get; private set; }

    /// <summary>Adds a pair; one that starts a connection string ends the one before.</summary>
    public void Add(in ConnectionPair pair)
    {
        if (pair.IsFirst) Close();
        var value = pair.ValueIn(text);
        switch (pair.Key)
        {
            case ConnectionKey.Server:
                hasServer = true;
                // In ODBC's braces, or a template's hole.
                isRemote |= pair.Quote != '{' && IsRemote(value);
                break;
            case ConnectionKey.Nested:
                Finding ??= Transport.Find(value) is { } inner ? inner.At(inner.Start + pair.Start, inner.Length) : null;
                break;
            case ConnectionKey.Emulator:
                isEmulator |= value.Equals("true".AsSpan(), StringComparison.OrdinalIgnoreCase);
                break;
            case ConnectionKey.User:
                isEmulator |= value.SequenceEqual("devstoreaccount1".AsSpan());
                break;
            case ConnectionKey.Option or ConnectionKey.Landmark when setting.Length == 0 && TransportSettings.AreOff(NameOf(pair), value):
                setting = (pair.Name.Start, pair.Start + pair.Length + (pair.Quote == '\0' ? 0 : 1) - pair.Name.Start);
                isRemote |= TransportSettings.ImpliesServer(NameOf(pair)) && !hasServer;
                break;
        }
    }

    /// <summary>Judges the pairs so far and forgets them.</summary>
    public void Close()
    {
        if (setting.Length > 0 && isRemote && !isEmulator)
        {
            Finding ??= new Finding(Transport.Rule, setting.Start, setting.Length, Confidence.Medium, Reason.ConnectionString);
        }

        setting = default;
        hasServer = isRemote = isEmulator = false;
    }

    /// <summary>Whether a server is known, and is another machine; of several with a comma between them, whether one is.</summary>
    public static bool IsRemote(ReadOnlySpan<char> server)
    {
        if (server.IsWhiteSpace() || server.IndexOfAny("{<$%#".AsSpan()) >= 0 || server[0] == '/') return false;
        if (!Hosts.IsLocal(server)) return true;
        var comma = server.IndexOf(',');
        return comma >= 0 && !IsPort(server.Slice(comma + 1)) && IsRemote(server.Slice(comma + 1));
    }

    // SQL Server has it behind a comma.
    private static bool IsPort(ReadOnlySpan<char> text) => text.Trim().Length <= 5 && int.TryParse(text.ToString(), out _);

    private readonly ReadOnlySpan<char> NameOf(in ConnectionPair pair) => text.Slice(pair.Name.Start, pair.Name.Length);
}
