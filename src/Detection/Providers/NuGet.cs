namespace SecretGuard.Detection.Providers;

internal static class NuGet
{
    public static readonly Provider Provider = new(
        "NuGet",
        "https://learn.microsoft.com/nuget/nuget-org/publish-a-package",
        "https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys",
        new TokenFormat("nuget-api-key", "NuGet API key", Shape.AfterAnchor.Then(Charset.LowerAlphanumeric, 43), "oy2")
        {
            Finds = [() => "oy2" + Sample.Of(Charset.LowerAlphanumeric, "nuget", 43)],
            Ignores = [() => "oy2" + Sample.Of(Charset.LowerAlphanumeric, "nuget", 42), () => "oy2" + new string('a', 43)],
        });
}
