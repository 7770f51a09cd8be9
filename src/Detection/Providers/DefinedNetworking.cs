namespace SecretGuard.Detection.Providers;

internal static class DefinedNetworking
{
    public static readonly Provider Provider = new(
        "Defined Networking",
        "https://docs.defined.net/guides/rest-api/",
        "https://docs.defined.net/guides/rest-api/",
        new TokenFormat(
            "defined-networking-api-key",
            "Defined Networking API key",
            Shape.AfterAnchor.Then(Charset.UpperAlphanumeric, 26).Then("-").Then(Charset.UpperAlphanumeric, 52),
            "dnkey-")
        {
            Finds =
            [
                () => Sample.After("dnkey-", Charset.UpperAlphanumeric, 26) + "-" + Sample.Of(Charset.UpperAlphanumeric, "defined", 52),
            ],
            Ignores =
            [
                () => Sample.After("dnkey-", Charset.UpperAlphanumeric, 26),
                () => Sample.After("dnkey-", Charset.UpperAlphanumeric, 26) + "-" + Sample.Of(Charset.UpperAlphanumeric, "defined", 51),
            ],
        });
}
