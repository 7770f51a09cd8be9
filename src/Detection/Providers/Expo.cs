namespace SecretGuard.Detection.Providers;

internal static class Expo
{
    public static readonly Provider Provider = new(
        "Expo",
        "https://docs.expo.dev/accounts/programmatic-access/",
        "https://expo.dev/settings/access-tokens",
        new TokenFormat("expo-access-token", "Expo access token", Charset.Base64Url, 40)
        {
            Names = ["expotoken", "expoaccess", "expoapi", "easbuild"],
            Mix = Mix.DigitAndCases,
        });
}
