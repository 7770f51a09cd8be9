namespace SecretGuard.Detection.Providers;

internal static class Langfuse
{
    public static readonly Provider Provider = new(
        "Langfuse",
        "https://langfuse.com/docs/api-and-data-platform/features/public-api",
        "https://langfuse.com/faq/all/where-are-langfuse-api-keys",
        new TokenFormat("langfuse-secret-key", "Langfuse secret key", Shape.AfterAnchor.ThenGuid(), "sk-lf-")
        {
            Finds = [() => "sk-lf-" + Sample.Guid("langfuse")],
            Ignores =
            [
                () => Sample.After("sk-lf-", Charset.HexLower, 32),
                () => "sk-lf-" + Guid.Empty.ToString(),
                () => "pk-lf-" + Sample.Guid("langfuse"),
            ],
        });
}
