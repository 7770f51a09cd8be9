namespace SecretGuard.Detection.Providers;

internal static class Npm
{
    public static readonly Provider Provider = new(
        "npm",
        "https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/",
        "https://docs.npmjs.com/revoking-access-tokens",
        new TokenFormat("npm-token", "npm access token", Shape.AfterAnchor.Then(Charset.Base62, 36), "npm_")
        {
            Check = token => Crc32.IsBase62(token.Slice(4, 30), token.Slice(34)),
            Finds = [() => Sample.WithCrc("npm_")],
            Ignores = [() => Sample.Base62("npm_", 36), () => "npm_" + "config_registry"],
        },
        new TokenFormat("npm-legacy-token", "npm access token of the older form", Shape.AfterAnchor.ThenGuid())
        {
            Names = ["npmjs", "npmtoken", "npmauth", "npmpublish"],
            Finds = [() => Sample.Guid("npm")],
            Ignores = [() => Sample.Of(Charset.HexLower, "npm", 32), () => Guid.Empty.ToString()],
        });
}
