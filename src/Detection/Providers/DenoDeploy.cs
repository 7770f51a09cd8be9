namespace SecretGuard.Detection.Providers;

internal static class DenoDeploy
{
    public static readonly Provider Provider = new(
        "Deno Deploy",
        "https://docs.deno.com/deploy/classic/deployctl/",
        "https://dash.deno.com/account#access-tokens",
        new TokenFormat("deno-deploy-token", "Deno Deploy access token", Charset.Base62, 36, "ddp_") { Mix = Mix.DigitAndCases },
        new TokenFormat("deno-deploy-organization-token", "Deno Deploy organization token", Charset.Base62, 36, "ddo_")
        {
            Mix = Mix.DigitAndCases,
        });
}
