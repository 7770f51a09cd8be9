namespace SecretGuard.Detection.Providers;

internal static class Coveralls
{
    public static readonly Provider Provider = new(
        "Coveralls",
        "https://docs.coveralls.io/ci-services#authentication",
        "https://docs.coveralls.io/faq#how-do-i-regenerate-my-repo-token",
        new TokenFormat("coveralls-repo-token", "Coveralls repository token", Shape.AfterAnchor.Then(Charset.Base62, 32, 34))
        {
            Names = ["coveralls"],
            Mix = Mix.Digit,
            Finds = [() => Sample.Of(Charset.Base62, "coveralls", 33)],
            Ignores = [() => Sample.Of(Charset.Base62, "coveralls", 31), () => Sample.Of(Charset.Base62, "coveralls", 35)],
        });
}
