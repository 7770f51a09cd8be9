using RabbitMQ.Client;
using SendGrid;
using Stripe;

namespace Harbor.Containers;

/// <summary>No reflection, no scopes: a dictionary of factories.</summary>
public sealed class TinyContainer
{
    private readonly Dictionary<Type, Func<TinyContainer, object>> _factories = [];

    public TinyContainer Add<T>(Func<TinyContainer, T> factory)
        where T : class
    {
        _factories[typeof(T)] = factory;
        return this;
    }

    public T Get<T>() => (T)_factories[typeof(T)](this);
}

public sealed record MailKey([property: System.Text.Json.Serialization.JsonIgnore] string Value)
{
    public override string ToString() => "MailKey(***)"; // clean
}

public static class Registrations
{
    public static TinyContainer Default() => new TinyContainer()
        .Add(_ => new MailKey("%sendgrid%")) // expect SG0001 SG0003
        .Add(c => new SendGridClient(c.Get<MailKey>().Value)) // clean
        .Add(_ => new StripeClient("%stripe%")) // expect SG0001
        .Add(_ => new ConnectionFactory { HostName = "mq", UserName = "harbor", Password = "%human%" }); // expect SG0003 SG0002

    public static TinyContainer Secure(IConfiguration configuration) => new TinyContainer()
        .Add(_ => new StripeClient(configuration["Stripe:SecretKey"])) // clean
        .Add(_ => new ConnectionFactory { HostName = "mq", UserName = configuration["Mq:User"]!, Password = configuration["Mq:Password"]! }) // clean
        .Add(_ => new ConnectionFactory { Uri = new Uri("amqps://harbor:%phrase%@mq.harbor.local/prod") }) // expect SG0006 SG0005 SG0003
        .Add(_ => new ConnectionFactory { Uri = new Uri("amqp://mq.harbor.local/prod") }); // clean

    public static void Stripe()
    {
        StripeConfiguration.MaxNetworkRetries = 3; // clean
        StripeConfiguration.ApiKey = Choose(Environment.GetEnvironmentVariable("STRIPE_MODE") == "live");
    }

    private static string Choose(bool live) => live
        ? Environment.GetEnvironmentVariable("STRIPE_KEY") ?? "" // clean
        : "rk_test_%token%"; // expect SG0001 SG0003

    public const string PublishableKey = "%publishable%"; // clean
}
