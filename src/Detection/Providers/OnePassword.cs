namespace SecretGuard.Detection.Providers;

internal static class OnePassword
{
    public static readonly Provider Provider = new(
        "1Password",
        "https://developer.1password.com/docs/service-accounts/",
        "https://developer.1password.com/docs/service-accounts/manage-service-accounts/",
        new TokenFormat(
            "onepassword-service-account-token",
            "1Password service account token",
            Shape.AfterAnchor.Then(Charset.Base64UrlPadded, 200, 2000),
            "ops_eyJ")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => Sample.After("ops_eyJ", Charset.Base64UrlPadded, 200)],
            Ignores = [() => Sample.After("ops_eyJ", Charset.Base64UrlPadded, 199), () => "ops_eyJ" + new string('x', 200)],
        },
        new TokenFormat(
            "onepassword-secret-key",
            "1Password Secret Key",
            Shape.AfterAnchor
                .Then(Charset.UpperAlphanumeric, 6)
                .Then("-")
                .Then(Charset.UpperAlphanumeric, 11)
                .Then("-")
                .Then(Charset.UpperAlphanumeric, 5)
                .Then("-")
                .Then(Charset.UpperAlphanumeric, 5)
                .Then("-")
                .Then(Charset.UpperAlphanumeric, 5),
            "A3-")
        {
            Mix = Mix.Digit | Mix.Upper,
            Finds = [() => SecretKey(5)],
            Ignores = [() => SecretKey(4), () => SecretKey(6)],
        },
        new TokenFormat(
            "onepassword-grouped-secret-key",
            "1Password Secret Key in groups",
            Shape.AfterAnchor
                .Then(Charset.UpperAlphanumeric, 6)
                .Then("-")
                .Then(Charset.UpperAlphanumeric, 6)
                .Then("-")
                .Then(Charset.UpperAlphanumeric, 5)
                .Then("-")
                .Then(Charset.UpperAlphanumeric, 5)
                .Then("-")
                .Then(Charset.UpperAlphanumeric, 5)
                .Then("-")
                .Then(Charset.UpperAlphanumeric, 5),
            "A3-")
        {
            Mix = Mix.Digit | Mix.Upper,
            Finds = [() => GroupedSecretKey(5)],
            Ignores = [() => GroupedSecretKey(4), () => GroupedSecretKey(6)],
        });

    private static string SecretKey(int length) =>
        "A3-"
        + Sample.Of(Charset.UpperAlphanumeric, "onepassword-secret-key", 6)
        + "-"
        + Sample.Of(Charset.UpperAlphanumeric, "onepassword-secret-key 2", 11)
        + "-"
        + Sample.Of(Charset.UpperAlphanumeric, "onepassword-secret-key 3", 5)
        + "-"
        + Sample.Of(Charset.UpperAlphanumeric, "onepassword-secret-key 4", 5)
        + "-"
        + Sample.Of(Charset.UpperAlphanumeric, "onepassword-secret-key 5", length);

    private static string GroupedSecretKey(int length) =>
        "A3-"
        + Sample.Of(Charset.UpperAlphanumeric, "onepassword-grouped-secret-key", 6)
        + "-"
        + Sample.Of(Charset.UpperAlphanumeric, "onepassword-grouped-secret-key 2", 6)
        + "-"
        + Sample.Of(Charset.UpperAlphanumeric, "onepassword-grouped-secret-key 3", 5)
        + "-"
        + Sample.Of(Charset.UpperAlphanumeric, "onepassword-grouped-secret-key 4", 5)
        + "-"
        + Sample.Of(Charset.UpperAlphanumeric, "onepassword-grouped-secret-key 5", 5)
        + "-"
        + Sample.Of(Charset.UpperAlphanumeric, "onepassword-grouped-secret-key 6", length);
}
