namespace SecretGuard.Detection.Providers;

internal static class Scaleway
{
    public static readonly Provider Provider = new(
        "Scaleway",
        "https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/",
        "https://www.scaleway.com/en/docs/iam/how-to/delete-api-keys/",
        new TokenFormat("scaleway-secret-key", "Scaleway secret key", Shape.AfterAnchor.ThenGuid())
        {
            Names = ["scaleway", "scwsecret", "scwtoken"],
            Finds = [() => Sample.Guid("scaleway-secret-key")],
            Ignores = [() => Sample.Of(Charset.HexLower, "scaleway-secret-key", 32), () => Guid.Empty.ToString()],
        });
}
