namespace SecretGuard.Detection.Providers;

internal static class Adafruit
{
    public static readonly Provider Provider = new(
        "Adafruit IO",
        "https://io.adafruit.com/api/docs/#authentication",
        "https://learn.adafruit.com/welcome-to-adafruit-io/api-documentation",
        new TokenFormat("adafruit-io-key", "Adafruit IO key", Charset.Base62, 28, "aio_"));
}
