namespace SecretGuard.Detection.Providers;

internal static class OpenAi
{
    public static readonly Provider Provider = new(
        "OpenAI",
        "https://platform.openai.com/docs/api-reference/authentication",
        "https://platform.openai.com/api-keys",
        new TokenFormat("openai-project-key", "OpenAI project API key", Shape.AfterAnchor.Then(Charset.Base64Url, 20, 150), "T3BlbkFJ")
        {
            Before = new Lead(Charset.Base64Url, 28, 160),
            Mix = Mix.DigitAndCases,
            Check = token => token.StartsWith("sk-proj-".AsSpan(), StringComparison.Ordinal),
            Finds = [() => Key("sk-proj-", 74), () => Key("sk-proj-", 20)],
            Ignores = [() => Key("sk-proj-", 19), () => Sample.Base62("sk-proj-", 156), () => Key("pk-proj-", 74)],
        },
        new TokenFormat(
            "openai-service-account-key",
            "OpenAI service account API key",
            Shape.AfterAnchor.Then(Charset.Base64Url, 20, 150),
            "T3BlbkFJ")
        {
            Before = new Lead(Charset.Base64Url, 31, 160),
            Mix = Mix.DigitAndCases,
            Check = token => token.StartsWith("sk-svcacct-".AsSpan(), StringComparison.Ordinal),
            Finds = [() => Key("sk-svcacct-", 74)],
            Ignores = [() => Key("sk-svcacct-", 10), () => Sample.Base62("sk-svcacct-", 156)],
        },
        new TokenFormat("openai-admin-key", "OpenAI admin API key", Shape.AfterAnchor.Then(Charset.Base64Url, 20, 150), "T3BlbkFJ")
        {
            Before = new Lead(Charset.Base64Url, 29, 160),
            Mix = Mix.DigitAndCases,
            Check = token => token.StartsWith("sk-admin-".AsSpan(), StringComparison.Ordinal),
            Finds = [() => Key("sk-admin-", 58)],
            Ignores = [() => Key("sk-admin-", 10), () => Sample.Base62("sk-admin-", 124)],
        },
        new TokenFormat("openai-api-key", "OpenAI API key", Shape.AfterAnchor.Then(Charset.Base62, 20), "T3BlbkFJ")
        {
            Before = new Lead(Charset.Base64Url, 23, 23),
            Check = token => token.StartsWith("sk-".AsSpan(), StringComparison.Ordinal),
            Finds = [() => Key("sk-", 20)],
            Ignores = [() => Key("sk-", 19), () => Key("pk-", 20), () => Sample.Base62("sk-", 48)],
        });

    // In the middle of every key stands "OpenAI" in base64.
    private static string Key(string prefix, int length) =>
        Sample.Base62(prefix, length) + "T3BlbkFJ" + Sample.Of(Charset.Base62, prefix + " 2", length);
}
