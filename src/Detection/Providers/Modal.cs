namespace SecretGuard.Detection.Providers;

internal static class Modal
{
    public static readonly Provider Provider = new(
        "Modal",
        "https://modal.com/docs/reference/modal.config",
        "https://modal.com/settings/tokens",
        new TokenFormat("modal-token-secret", "Modal token secret", Charset.Base62, 22, "as-")
        {
            Mix = Mix.DigitAndCases,
            Ignores = [() => Sample.Base62("ak-", 22)],
        });
}
