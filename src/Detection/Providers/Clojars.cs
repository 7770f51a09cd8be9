namespace SecretGuard.Detection.Providers;

internal static class Clojars
{
    public static readonly Provider Provider = new(
        "Clojars",
        "https://github.com/clojars/clojars-web/wiki/Deploy-Tokens",
        "https://clojars.org/tokens",
        new TokenFormat("clojars-deploy-token", "Clojars deploy token", Charset.HexLower, 60, "CLOJARS_"));
}
