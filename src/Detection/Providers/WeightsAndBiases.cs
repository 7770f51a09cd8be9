namespace SecretGuard.Detection.Providers;

internal static class WeightsAndBiases
{
    public static readonly Provider Provider = new(
        "Weights & Biases",
        "https://docs.wandb.ai/guides/track/environment-variables",
        "https://wandb.ai/settings",
        new TokenFormat("wandb-api-key", "Weights & Biases API key", Shape.AfterAnchor.Then(Charset.Base64Url, 40, 120), "wandb_v1_")
        {
            Finds = [() => Sample.After("wandb_v1_", Charset.Base64Url, 40)],
            Ignores = [() => Sample.After("wandb_v1_", Charset.Base64Url, 39), () => "wandb_v1_" + new string('x', 40)],
        },
        new TokenFormat("wandb-legacy-api-key", "Weights & Biases API key of the older form", Charset.HexLower, 40)
        {
            Names = ["wandb", "weightsandbiases"],
        });
}
