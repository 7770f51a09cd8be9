namespace SecretGuard.Detection.Providers;

internal static class Nvidia
{
    public static readonly Provider Provider = new(
        "NVIDIA",
        "https://docs.nvidia.com/ngc/latest/ngc-user-guide.html",
        "https://org.ngc.nvidia.com/setup/api-keys",
        new TokenFormat("nvidia-api-key", "NVIDIA API key", Charset.Base64Url, 64, "nvapi-"));
}
