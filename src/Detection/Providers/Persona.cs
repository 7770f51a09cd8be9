namespace SecretGuard.Detection.Providers;

internal static class Persona
{
    public static readonly Provider Provider = new(
        "Persona",
        "https://docs.withpersona.com/api-keys",
        "https://docs.withpersona.com/api-keys",
        new TokenFormat("persona-api-key", "Persona API key", Shape.AfterAnchor.ThenGuid(), "persona_production_")
        {
            Finds = [() => "persona_production_" + Sample.Guid("persona")],
            Ignores =
            [
                () => Sample.After("persona_production_", Charset.HexLower, 32),
                () => "persona_production_" + Guid.Empty.ToString(),
            ],
        },
        new TokenFormat("persona-sandbox-key", "Persona sandbox API key", Shape.AfterAnchor.ThenGuid(), "persona_sandbox_")
        {
            Confidence = Confidence.Medium,
            Finds = [() => "persona_sandbox_" + Sample.Guid("persona")],
            Ignores = [() => Sample.After("persona_sandbox_", Charset.HexLower, 32), () => "persona_sandbox_" + Guid.Empty.ToString()],
        });
}
