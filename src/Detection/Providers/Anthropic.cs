namespace SecretGuard.Detection.Providers;

internal static class Anthropic
{
    public static readonly Provider Provider = new(
        "Anthropic",
        "https://docs.anthropic.com/en/api/overview",
        "https://console.anthropic.com/settings/keys",
        Key("anthropic-api-key", "Anthropic API key", "sk-ant-api03-"),
        Key("anthropic-admin-key", "Anthropic admin API key", "sk-ant-admin01-"),
        Key("anthropic-oauth-token", "Anthropic OAuth token", "sk-ant-oat01-", "sk-ant-ort01-"),
        new TokenFormat(
            "anthropic-session-key",
            "Anthropic session key",
            Shape.AfterAnchor.Then(Charset.Base64Url, 80, 140),
            "sk-ant-sid01-",
            "sk-ant-sid02-")
        {
            Finds = [() => Sample.After("sk-ant-sid01-", Charset.Base64Url, 93) + "AA"],
            Ignores = [() => Sample.After("sk-ant-sid01-", Charset.Base64Url, 40), () => "sk-ant-sid01-" + new string('x', 95)],
        });

    private static TokenFormat Key(string slug, string title, params string[] prefixes) =>
        new(slug, title, Shape.AfterAnchor.Then(Charset.Base64Url, 93).Then("AA").Then(Charset.Base64Url, 0), prefixes)
        {
            Finds = [.. prefixes.Select<string, Func<string>>(prefix => () => Sample.After(prefix, Charset.Base64Url, 93) + "AA")],
            Ignores =
            [
                () => Sample.After(prefixes[0], Charset.Base64Url, 92) + "AA",
                () => Sample.After(prefixes[0], Charset.Base64Url, 93) + "BB",
                () => Sample.After(prefixes[0], Charset.Base64Url, 93) + "AAA",
                () => prefixes[0] + new string('x', 93) + "AA",
            ],
        };
}
