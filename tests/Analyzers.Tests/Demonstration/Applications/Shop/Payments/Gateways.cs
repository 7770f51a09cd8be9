using Stripe;

namespace Contoso.Shop.Payments;

public interface IPaymentGateway
{
    string Name { get; }

    Task<bool> PayAsync(string order, decimal amount);
}

public abstract class GatewayBase(ILogger logger) : IPaymentGateway
{
    public abstract string Name { get; }

    protected abstract string Secret { get; }

    public virtual Task<bool> PayAsync(string order, decimal amount)
    {
        logger.LogInformation("{Gateway} takes {Amount} for {Order}", Name, amount, order); // clean
        logger.LogTrace("{Gateway} signs with {Secret}", Name, Secret); // expect SG2001
        return Task.FromResult(true);
    }
}

public sealed class StripeGateway : GatewayBase
{
    private readonly StripeClient _client;

    public StripeGateway(ILogger<StripeGateway> logger)
        : base(logger)
    {
        StripeConfiguration.ApiKey = "%stripe%"; // expect SG0001
        StripeConfiguration.MaxNetworkRetries = 3;
        _client = new StripeClient(Environment.GetEnvironmentVariable("STRIPE_KEY"), clientId: "ca_contoso_shop_live"); // clean
    }

    public override string Name => "Stripe";

    protected override string Secret => _client.ApiKey ?? "";

    public static string PublishableKey => "%publishable%"; // clean

    public override Task<bool> PayAsync(string order, decimal amount) => Task.FromResult(amount > 0);
}

public sealed class VoucherGateway(ILogger<VoucherGateway> logger) : GatewayBase(logger)
{
    public override string Name => "Voucher";

    protected override string Secret => "%token%"; // expect SG0002

    public static string SecretHint => "printed on the back of the voucher"; // clean
}

public sealed class InvoiceGateway(ILogger<InvoiceGateway> logger, IConfiguration configuration) : GatewayBase(logger)
{
    public override string Name => "Invoice";

    protected override string Secret => configuration["Invoice:Secret"] ?? throw new InvalidOperationException("Invoice:Secret is not set"); // clean
}

public static class GatewayFactory
{
    public static StripeClient Create(string environment) => environment switch
    {
        "production" => new StripeClient(Environment.GetEnvironmentVariable("STRIPE_KEY")), // clean
        "staging" => new StripeClient("%token%"), // expect SG0003 SG0002
        _ => new StripeClient(apiKey: null), // clean
    };

    public static StripeClient CreateFor(string region)
    {
        var key = region switch
        {
            "eu" => "%token%", // expect SG0003 SG0002
            "us" => Environment.GetEnvironmentVariable("STRIPE_US"), // clean
            _ => null,
        };
        return new StripeClient(key);
    }

    public static string EndpointFor(string region)
    {
        var key = region switch
        {
            "eu" => "payments-eu-west-endpoint", // clean
            _ => "payments-us-east-endpoint", // clean
        };
        return $"https://{key}.contoso.com/";
    }
}
