namespace SecretGuard.Detection.Providers;

internal static class Clarifai
{
    public static readonly Provider Provider = new(
        "Clarifai",
        "https://docs.clarifai.com/control/authentication/pat/",
        "https://docs.clarifai.com/control/authentication/pat/",
        new TokenFormat("clarifai-pat", "Clarifai personal access token", Charset.HexLower, 32) { Names = ["clarifai"] });
}
