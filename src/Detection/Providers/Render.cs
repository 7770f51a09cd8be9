namespace SecretGuard.Detection.Providers;

internal static class Render
{
    public static readonly Provider Provider = new(
        "Render",
        "https://render.com/docs/api",
        "https://render.com/docs/api",
        new TokenFormat("render-api-key", "Render API key", Shape.AfterAnchor.Then(Charset.Base62, 28, 32), "rnd_")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("rnd_", Charset.Base62, 28)],
            Ignores = [() => Sample.After("rnd_", Charset.Base62, 27), () => "rnd_" + new string('x', 28)],
        });
}
