using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Contoso.Clinic.Settings;
using Octokit;
using Stripe;

namespace Contoso.Clinic.Workers;

public sealed class ServiceAccount(string user, string password)
{
    public string User { get; } = user;

    public NetworkCredential ToCredential() => new(User, password); // clean
}

public sealed record Door(string Name, string Code); // clean

public sealed record Login(string User, string Password); // expect SG2009

/// <summary>Runs as a Windows service on the gateway machine.</summary>
public sealed class GatewayWorker(ILogger<GatewayWorker> logger, IConfiguration configuration) : BackgroundService
{
    private readonly ServiceAccount _account = new("svc_gateway", "%human%"); // expect SG0003 SG0002
    private readonly ServiceAccount _reader = new("svc_reader", configuration["Gateway:ReaderPassword"] ?? ""); // clean
    private readonly Login _archive = new("svc_archive", "%phrase%"); // expect SG0003 SG0002
    private readonly Login _printer = new(User: "svc_printer", Password: "%human%"); // expect SG0003 SG0002
    private readonly Door _door = new("Pharmacy", "P-114"); // clean

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var token = stoppingToken; // clean
        while (!token.IsCancellationRequested)
        {
            using var handler = new HttpClientHandler { Credentials = _account.ToCredential() }; // clean
            using var http = new HttpClient(handler);
            await http.GetAsync("https://gateway.clinic.local/poll", token); // clean
            using var archive = new HttpClient(new HttpClientHandler { Credentials = new NetworkCredential(_archive.User, _archive.Password) }); // clean
            using var printer = new HttpClient(new HttpClientHandler { Credentials = ToCredential(_printer) }); // clean
            logger.LogInformation("Polled {Door} as {User}", _door.Name, _reader.User); // clean
            await Task.Delay(TimeSpan.FromMinutes(1), token);
        }

        static NetworkCredential ToCredential(Login login)
        {
            var (user, password) = login;
            return new NetworkCredential(user, password); // clean
        }
    }
}

public abstract class PollingWorker : BackgroundService
{
    protected virtual string ApiKey => Environment.GetEnvironmentVariable("POLL_API_KEY") ?? ""; // clean

    protected virtual string ApiKeyParameter => "api_key"; // clean

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("X-Api-Key", ApiKey); // clean
        return http.GetAsync("https://poll.clinic.fabrikam.com/" + ApiKeyParameter.Length, stoppingToken); // clean
    }
}

public sealed class WeatherWorker : PollingWorker
{
    protected override string ApiKey => "%shorthex%"; // expect SG0003 SG0002
}

public sealed class TrafficWorker(IConfiguration configuration) : PollingWorker
{
    protected override string ApiKey => configuration["Traffic:ApiKey"] ?? throw new InvalidOperationException("Traffic:ApiKey is not set"); // clean
}

public sealed class BillingWorker : BackgroundService
{
    private const string PublishableKey = "%publishable%"; // clean
    private const string WebhookPath = "/hooks/stripe"; // clean
    private static string? _currency;

    public static string Currency => _currency ??= "EUR"; // clean

    public static object Parse(string json, string signature) => EventUtility.ConstructEvent(json, signature, Secrets.WebhookSecret); // clean

    public static string Page => PublishableKey + WebhookPath; // clean

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        StripeConfiguration.ApiKey = "%stripe%"; // expect SG0001 SG0003 SG0002
        StripeConfiguration.MaxNetworkRetries = 3; // clean
        return Task.CompletedTask;
    }
}

public static partial class ReleaseNotes
{
    private static readonly string[] Parts = ["%shorthex%", "%shorthex%"]; // expect SG0003
    private static string Token { get; } = "%github%"; // expect SG0001 SG0003 SG0002

    public static GitHubClient Create() => new("clinic") { Credentials = new Octokit.Credentials(Token) }; // clean

    public static GitHubClient CreateFromParts() => new("clinic") { Credentials = new Octokit.Credentials(string.Join("", Parts)) }; // clean

    public static GitHubClient CreateOld() => new("clinic") { Credentials = new Octokit.Credentials("release-bot", Password) }; // clean
}

public static partial class ReleaseNotes
{
    private const string Password = "%human%"; // expect SG0003 SG0002
    private const string Category = "Security"; // clean

    public static AuthenticationHeaderValue Header() => Basic(Category, "%human%"); // expect SG0003 SG0002

    public static AuthenticationHeaderValue HeaderFor(string user, string password) => Basic(user, password); // clean

    private static AuthenticationHeaderValue Basic(string user, string password) => new("Basic", ToBase64(user + ":" + password)); // clean

    private static string ToBase64(string text) => Convert.ToBase64String(Encoding.Latin1.GetBytes(text)); // clean
}
