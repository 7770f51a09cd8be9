namespace SecretGuard.Detection.Providers;

internal static class Eventbrite
{
    public static readonly Provider Provider = new(
        "Eventbrite",
        "https://www.eventbrite.com/platform/api#/introduction/authentication",
        "https://www.eventbrite.com/account-settings/apps",
        new TokenFormat("eventbrite-private-token", "Eventbrite private token", Charset.UpperAlphanumeric, 20)
        {
            Names = ["eventbrite"],
            Mix = Mix.Digit | Mix.Upper,
        });
}
