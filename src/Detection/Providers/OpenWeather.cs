namespace SecretGuard.Detection.Providers;

internal static class OpenWeather
{
    public static readonly Provider Provider = new(
        "OpenWeather",
        "https://openweathermap.org/appid",
        "https://home.openweathermap.org/api_keys",
        new TokenFormat("openweather-api-key", "OpenWeather API key", Charset.HexLower, 32) { Names = ["openweather", "owmapi"] });
}
