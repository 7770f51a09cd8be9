namespace SecretGuard.Detection.Providers;

internal static class EntraId
{
    public static readonly Provider Provider = new(
        "Microsoft Entra ID",
        "https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials",
        "https://learn.microsoft.com/graph/api/application-removepassword",
        new TokenFormat("entra-client-secret", "Microsoft Entra client secret", Shape.AfterAnchor.Then(Charset.Unreserved, 31, 34), Anchors)
        {
            Before = new Lead(Charset.Unreserved, 3, 3),
            Mix = Mix.DigitAndCases,
            Finds = [() => Secret(3, 34), () => Secret(3, 31)],
            Ignores =
            [
                () => Secret(3, 30),
                () => Secret(3, 35),
                () => Secret(2, 34),
                () => Secret(4, 34),
                () => "abc8Q~" + new string('x', 34),
            ],
        });

    // A digit that stands for the version of the key, and the mark behind it.
    private static string[] Anchors => ["0Q~", "1Q~", "2Q~", "3Q~", "4Q~", "5Q~", "6Q~", "7Q~", "8Q~", "9Q~"];

    private static string Secret(int before, int behind) =>
        Sample.Of(Charset.Base62, "entra", before) + "8Q~" + Sample.Of(Charset.Base62, "secret", behind);
}
