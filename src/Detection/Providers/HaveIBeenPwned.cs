namespace SecretGuard.Detection.Providers;

internal static class HaveIBeenPwned
{
    public static readonly Provider Provider = new(
        "Have I Been Pwned",
        "https://haveibeenpwned.com/API/v3#Authorisation",
        "https://haveibeenpwned.com/API/Key",
        new TokenFormat("hibp-api-key", "Have I Been Pwned API key", Charset.HexLower, 32) { Names = ["hibp", "haveibeenpwned"] });
}
