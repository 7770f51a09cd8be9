namespace SecretGuard.Tool.Scan.Ignoring;

/// <summary>How this platform's file systems compare names, as git sets itself up for them.</summary>
internal static class PathRules
{
    public static readonly bool IgnoresCase = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();

    public static readonly StringComparison Comparison = IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
}
