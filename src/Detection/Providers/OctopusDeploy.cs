namespace SecretGuard.Detection.Providers;

internal static class OctopusDeploy
{
    public static readonly Provider Provider = new(
        "Octopus Deploy",
        "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key",
        "https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key",
        new TokenFormat("octopus-api-key", "Octopus Deploy API key", Shape.AfterAnchor.Then(Charset.UpperAlphanumeric, 25, 32), "API-")
        {
            // A page's address may end in API- and a hexadecimal number.
            Mix = Mix.Digit | Mix.Upper,
            Check = token => token.Slice(4).IndexOfAny("GHIJKLMNOPQRSTUVWXYZ".AsSpan()) >= 0,
            Finds = [() => Sample.After("API-", Charset.UpperAlphanumeric, 25)],
            Ignores =
            [
                () => Sample.After("API-", Charset.UpperAlphanumeric, 24),
                () => "API-" + new string('X', 25),
                () => Sample.After("API-", Charset.HexUpper, 32),
            ],
        });
}
