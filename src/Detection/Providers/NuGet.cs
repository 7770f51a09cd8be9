namespace SecretGuard.Detection.Providers;

internal static class NuGet
{
    private const int Id = 20;

    public static readonly Provider Provider = new(
        "NuGet",
        "https://learn.microsoft.com/nuget/nuget-org/publish-a-package",
        "https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys",
        new TokenFormat("nuget-api-key", "NuGet API key", Shape.AfterAnchor.Then(Charset.Base32Lower, 43), "oy2")
        {
            Check = IsWhole,
            Finds = [() => Key("a", "y")],
            Ignores =
            [
                () => Key("b", "y"),
                () => Key("a", "z"),
                () => Key("", "y"),
                () => Sample.After("oy2", Charset.LowerAlphanumeric, 43),
                () => "oy2" + new string('a', 43),
            ],
        });

    // "v4" and 10 bytes, then 16 bytes, each in base 32: of the last digits one bit counts, and three bits.
    private static bool IsWhole(ReadOnlySpan<char> key) =>
        key[3] is >= 'a' and <= 'p' && key[Id - 1] is 'a' or 'q'
        && key[key.Length - 1] is 'a' or 'e' or 'i' or 'm' or 'q' or 'u' or 'y' or '4';

    private static string Key(string endOfId, string endOfPassword) =>
        Sample.After("oy2d", Charset.Base32Lower, Id - 5) + endOfId + Sample.Of(Charset.Base32Lower, "nuget", 25) + endOfPassword;
}
