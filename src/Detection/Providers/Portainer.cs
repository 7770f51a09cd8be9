namespace SecretGuard.Detection.Providers;

internal static class Portainer
{
    public static readonly Provider Provider = new(
        "Portainer",
        "https://docs.portainer.io/api/access",
        "https://docs.portainer.io/api/access",
        new TokenFormat("portainer-access-token", "Portainer access token", Shape.AfterAnchor.Then(Charset.Base64, 43).Then("="), "ptr_")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => "ptr_" + Sample.Of(Charset.Base64, "portainer", 43) + "="],
            Ignores = [() => "ptr_" + Sample.Of(Charset.Base64, "portainer", 42) + "=", () => "ptr_" + new string('x', 43) + "="],
        });
}
