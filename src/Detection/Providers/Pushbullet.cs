namespace SecretGuard.Detection.Providers;

internal static class Pushbullet
{
    public static readonly Provider Provider = new(
        "Pushbullet",
        "https://docs.pushbullet.com",
        "https://www.pushbullet.com/#settings/account",
        new TokenFormat("pushbullet-access-token", "Pushbullet access token", Shape.AfterAnchor.Then("o.").Then(Charset.Base62, 32))
        {
            Names = ["pushbullet"],
            Finds = [() => Sample.After("o.", Charset.Base62, 32)],
            Ignores = [() => Sample.After("o.", Charset.Base62, 31), () => "o." + new string('x', 32)],
        });
}
