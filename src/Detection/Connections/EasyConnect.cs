namespace SecretGuard.Detection.Connections;

/// <summary>Oracle's <c>user/password@host:port/service</c>, alone or as a <c>Data Source</c>.</summary>
internal static class EasyConnect
{
    private const int Longest = 300;

    /// <summary>Whether a text might be one; costs next to nothing.</summary>
    public static bool MayBe(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        return slash > 0 && text.Slice(slash).IndexOf('@') > 1;
    }

    /// <summary>Finds the password.</summary>
    /// <param name="text">The whole text, or a part of it that has the form.</param>
    /// <param name="isNamed">Whether the text is known to be a connection string.</param>
    /// <param name="found">Where the finding goes.</param>
    public static void Find(ReadOnlySpan<char> text, bool isNamed, List<Finding> found)
    {
        if (text.Length > Longest) return;
        var start = StartOf(text);
        var slash = start < 0 ? -1 : start + text.Slice(start).IndexOf('/');
        var at = text.LastIndexOf('@');
        if (slash <= start || at < slash + 2 || !IsUser(text.Slice(start, slash - start))) return;
        var password = text.Slice(slash + 1, at - slash - 1);
        var host = text.Slice(at + 1);
        var isSource = isNamed || text.Slice(0, start).EndsWith("source=".AsSpan(), StringComparison.OrdinalIgnoreCase);
        if (!IsPassword(password) || !IsHost(host, isSource)) return;
        host = host.TrimStart('/');
        var context = new ConnectionContext(host, text.Slice(start, slash - start), isOdbc: false);
        if (context.JudgePassword(password, slash + 1, password.Length) is { } finding) found.Add(finding);
    }

    // Behind the last blank, quote or equals sign before the slash.
    private static int StartOf(ReadOnlySpan<char> text)
    {
        var slash = text.IndexOf('/');
        return slash < 0 ? -1 : text.Slice(0, slash).LastIndexOfAny(" ='".AsSpan()) + 1;
    }

    private static bool IsUser(ReadOnlySpan<char> user)
    {
        foreach (var c in user)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '$' or '#')) return false;
        }

        return user.Length is > 0 and <= 128;
    }

    // No IndexOfAny: what the framework has for more than five characters is compiled only while the program starts.
    private static bool IsPassword(ReadOnlySpan<char> password)
    {
        foreach (var c in password)
        {
            if (c is ' ' or '/' or ':' or '"' or '\'' or '<' or '>') return false;
        }

        return true;
    }

    // A name alone could be a package's version; two slashes, or a port and a service, are Oracle's own.
    private static bool IsHost(ReadOnlySpan<char> host, bool isNamed)
    {
        var isUrl = host.StartsWith("//".AsSpan(), StringComparison.Ordinal);
        if (isUrl) host = host.Slice(2);
        var name = 0;
        while (name < host.Length && (char.IsLetterOrDigit(host[name]) || host[name] is '.' or '-' or '_')) name++;
        if (name == 0) return false;
        var port = name;
        if (port < host.Length && host[port] == ':')
        {
            do port++;
            while (port < host.Length && char.IsDigit(host[port]));
        }

        return isUrl || isNamed || (port > name + 1 && port + 1 < host.Length && host[port] == '/' && char.IsLetter(host[port + 1]));
    }
}
