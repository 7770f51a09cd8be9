namespace SecretGuard.Tool.Output;

/// <summary>A yes-or-no question at a terminal; no is the default.</summary>
internal static class Question
{
    /// <summary>Goes on with a yes only.</summary>
    public static void Require(Host host, string question)
    {
        host.Error.Write($"{question} [y/N] ");
        host.Error.Flush();
        if (host.ReadLine()?.Trim().ToLowerInvariant() is not ("y" or "yes")) throw new Declined();
    }
}
