namespace SecretGuard.Tool.Output;

/// <summary>A yes-or-no question at a terminal; no is the default.</summary>
internal static class Question
{
    public static bool Ask(Host host, string question)
    {
        host.Error.Write($"{question} [y/N] ");
        host.Error.Flush();
        return host.ReadLine() is { } answer && answer.Trim().ToLowerInvariant() is "y" or "yes";
    }
}
