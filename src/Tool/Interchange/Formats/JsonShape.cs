namespace SecretGuard.Tool.Interchange.Formats;

/// <summary>What a JSON text begins with.</summary>
internal static class JsonShape
{
    public static bool IsObject(string text) => First(text) == '{';

    public static bool IsArray(string text) => First(text) == '[';

    private static char First(string text)
    {
        var start = text.AsSpan().TrimStart();
        while (start.StartsWith("//") && start.IndexOf('\n') is >= 0 and var end) start = start[end..].TrimStart();
        return start.IsEmpty ? '\0' : start[0];
    }
}
