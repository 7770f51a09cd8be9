namespace SecretGuard.Detection.Providers;

internal static class RubyGems
{
    public static readonly Provider Provider = new(
        "RubyGems",
        "https://guides.rubygems.org/api-key-scopes/",
        "https://guides.rubygems.org/api-key-scopes/",
        new TokenFormat("rubygems-api-key", "RubyGems API key", Charset.HexLower, 48, "rubygems_"));
}
