namespace SecretGuard.Detection.Providers;

internal static class TriggerDev
{
    public static readonly Provider Provider = new(
        "Trigger.dev",
        "https://trigger.dev/docs/apikeys",
        "https://trigger.dev/docs/apikeys",
        new TokenFormat(
            "triggerdev-secret-key",
            "Trigger.dev secret key",
            Shape.AfterAnchor.Then(Charset.Base62, 20, 24),
            "tr_prod_", "tr_stg_")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("tr_prod_", Charset.Base62, 20), () => Sample.After("tr_stg_", Charset.Base62, 20)],
            Ignores = [() => Sample.After("tr_prod_", Charset.Base62, 19), () => "tr_prod_" + new string('x', 20)],
        },
        new TokenFormat(
            "triggerdev-development-key",
            "Trigger.dev development key",
            Shape.AfterAnchor.Then(Charset.Base62, 20, 24),
            "tr_dev_")
        {
            Mix = Mix.DigitAndCases,
            Confidence = Confidence.Medium,
            Finds = [() => Sample.After("tr_dev_", Charset.Base62, 20)],
            Ignores = [() => Sample.After("tr_dev_", Charset.Base62, 19), () => "tr_dev_" + new string('x', 20)],
        },
        new TokenFormat("triggerdev-access-token", "Trigger.dev personal access token", Charset.Base62, 40, "tr_pat_")
        {
            Mix = Mix.Digit | Mix.Lower,
        });
}
