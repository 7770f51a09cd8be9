namespace SecretGuard.Detection.Providers;

internal static class Todoist
{
    public static readonly Provider Provider = new(
        "Todoist",
        "https://developer.todoist.com/guides/#authorization",
        "https://app.todoist.com/app/settings/integrations/developer",
        new TokenFormat("todoist-api-token", "Todoist API token", Charset.HexLower, 40) { Names = ["todoist"] });
}
