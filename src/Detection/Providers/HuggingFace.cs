namespace SecretGuard.Detection.Providers;

internal static class HuggingFace
{
    public static readonly Provider Provider = new(
        "Hugging Face",
        "https://huggingface.co/docs/hub/security-tokens",
        "https://huggingface.co/settings/tokens",
        new TokenFormat("huggingface-access-token", "Hugging Face access token", Charset.Letters, 34, "hf_")
        {
            Mix = Mix.Upper | Mix.Lower,
        },
        new TokenFormat("huggingface-organization-token", "Hugging Face organization API token", Charset.Letters, 34, "api_org_")
        {
            Mix = Mix.Upper | Mix.Lower,
        });
}
