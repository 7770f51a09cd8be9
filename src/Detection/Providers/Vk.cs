namespace SecretGuard.Detection.Providers;

internal static class Vk
{
    public static readonly Provider Provider = new(
        "VK",
        "https://dev.vk.com/en/api/access-token/getting-started",
        "https://dev.vk.com/en/api/access-token/getting-started",
        new TokenFormat("vk-access-token", "VK access token", Shape.AfterAnchor.Then(Charset.Base64Url, 150, 250), "vk1.a.")
        {
            Finds = [() => Sample.After("vk1.a.", Charset.Base64Url, 150)],
            Ignores = [() => Sample.After("vk1.a.", Charset.Base64Url, 149), () => "vk1.a." + new string('x', 150)],
        });
}
