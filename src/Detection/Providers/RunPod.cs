namespace SecretGuard.Detection.Providers;

internal static class RunPod
{
    public static readonly Provider Provider = new(
        "RunPod",
        "https://docs.runpod.io/get-started/api-keys",
        "https://docs.runpod.io/get-started/api-keys",
        new TokenFormat("runpod-api-key", "RunPod API key", Shape.AfterAnchor.Then(Charset.Base62, 40, 50), "rpa_")
        {
            Mix = Mix.Digit | Mix.Upper,
            Finds = [() => Sample.After("rpa_", Charset.Base62, 40)],
            Ignores = [() => Sample.After("rpa_", Charset.Base62, 39), () => "rpa_" + new string('x', 40)],
        });
}
