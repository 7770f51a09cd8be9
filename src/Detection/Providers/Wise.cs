namespace SecretGuard.Detection.Providers;

internal static class Wise
{
    public static readonly Provider Provider = new(
        "Wise",
        "https://docs.wise.com/api-docs/features/authentication-access",
        "https://wise.com/help/articles/2958106",
        new TokenFormat("wise-api-token", "Wise API token", Shape.AfterAnchor.ThenGuid())
        {
            Names = ["transferwise", "wiseapi", "wisetoken"],
            Finds = [() => Sample.Guid("wise-api-token")],
            Ignores = [() => Sample.Of(Charset.HexLower, "wise-api-token", 32), () => Guid.Empty.ToString()],
        });
}
