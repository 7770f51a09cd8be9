namespace SecretGuard.Detection.Providers;

internal static class VirusTotal
{
    public static readonly Provider Provider = new(
        "VirusTotal",
        "https://docs.virustotal.com/reference/authentication",
        "https://docs.virustotal.com/reference/authentication",
        new TokenFormat("virustotal-api-key", "VirusTotal API key", Charset.HexLower, 64) { Names = ["virustotal"] });
}
