namespace SecretGuard.Detection.Providers;

internal static class Apollo
{
    public static readonly Provider Provider = new(
        "Apollo GraphQL",
        "https://www.apollographql.com/docs/graphos/platform/access-management/api-keys",
        "https://www.apollographql.com/docs/graphos/platform/access-management/api-keys#deleting-api-keys",
        new TokenFormat(
            "apollo-graph-key",
            "Apollo graph API key",
            Shape.AfterAnchor.Then(Charset.Base64Url, 2, 64).Then(":").Then(Charset.Base64Url, 22),
            "service:")
        {
            Mix = Mix.DigitAndCases,
            Finds = [() => "service:" + "shop-graph" + ":" + Sample.Of(Charset.Base64Url, "apollo", 22)],
            Ignores =
            [
                () => "service:" + "shop-graph" + ":" + "handle-incoming-orders",
                () => "service:" + "shop" + ":" + Sample.Of(Charset.Base64Url, "apollo", 21),
            ],
        });
}
