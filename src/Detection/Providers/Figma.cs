namespace SecretGuard.Detection.Providers;

internal static class Figma
{
    public static readonly Provider Provider = new(
        "Figma",
        "https://developers.figma.com/docs/rest-api/personal-access-tokens/",
        "https://help.figma.com/hc/en-us/articles/8085703771159-Manage-personal-access-tokens",
        new TokenFormat("figma-pat", "Figma personal access token", Shape.AfterAnchor.Then(Charset.Base64Url, 40, 44), "figd_")
        {
            Finds = [() => Sample.After("figd_", Charset.Base64Url, 40), () => Sample.After("figd_", Charset.Base64Url, 43)],
            Ignores =
            [
                () => Sample.After("figd_", Charset.Base64Url, 39),
                () => Sample.After("figd_", Charset.Base64Url, 45),
                () => "figd_" + new string('x', 40),
            ],
        },
        new TokenFormat(
            "figma-legacy-pat",
            "Figma personal access token of the first kind",
            Shape.AfterAnchor.Then(Charset.Digits, 4, 7).Then("-").ThenGuid())
        {
            Names = ["figma"],
            Finds = [() => Sample.Of(Charset.Digits, "figma", 6) + "-" + Sample.Guid("figma")],
            Ignores = [() => Sample.Guid("figma"), () => Sample.Of(Charset.Digits, "figma", 2) + "-" + Sample.Guid("figma")],
        });
}
