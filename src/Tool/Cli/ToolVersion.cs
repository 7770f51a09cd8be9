namespace SecretGuard.Tool.Cli;

internal static class ToolVersion
{
    /// <summary>As in <c>1.2.3</c>, which the packages have too.</summary>
    public static string Text => typeof(ToolVersion).Assembly.GetName().Version!.ToString(3);
}
