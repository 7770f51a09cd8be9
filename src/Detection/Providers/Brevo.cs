namespace SecretGuard.Detection.Providers;

internal static class Brevo
{
    public static readonly Provider Provider = new(
        "Brevo",
        "https://developers.brevo.com/docs/getting-started",
        "https://help.brevo.com/hc/en-us/articles/209467485",
        new TokenFormat(
            "brevo-api-key",
            "Brevo API key",
            Shape.AfterAnchor.Then(Charset.HexLower, 64).Then("-").Then(Charset.Base62, 16),
            "xkeysib-")
        {
            Finds = [() => Sample.After("xkeysib-", Charset.HexLower, 64) + "-" + Sample.Of(Charset.Base62, "api-key", 16)],
            Ignores =
            [
                () => Sample.After("xkeysib-", Charset.HexLower, 63) + "-" + Sample.Of(Charset.Base62, "api-key", 16),
                () => Sample.After("xkeysib-", Charset.HexLower, 64) + "-" + Sample.Of(Charset.Base62, "api-key", 15),
                () => "xkeysib-" + new string('0', 64) + "-" + new string('x', 16),
            ],
        },
        new TokenFormat(
            "brevo-smtp-key",
            "Brevo SMTP key",
            Shape.AfterAnchor.Then(Charset.HexLower, 64).Then("-").Then(Charset.Base62, 16),
            "xsmtpsib-")
        {
            Finds = [() => Sample.After("xsmtpsib-", Charset.HexLower, 64) + "-" + Sample.Of(Charset.Base62, "smtp-key", 16)],
            Ignores =
            [
                () => Sample.After("xsmtpsib-", Charset.HexLower, 63) + "-" + Sample.Of(Charset.Base62, "smtp-key", 16),
                () => Sample.After("xsmtpsib-", Charset.HexLower, 64) + "-" + Sample.Of(Charset.Base62, "smtp-key", 15),
                () => "xsmtpsib-" + new string('0', 64) + "-" + new string('x', 16),
            ],
        });
}
