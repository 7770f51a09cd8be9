using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Contoso.Shop.Settings;
using Microsoft.Extensions.Options;

namespace Contoso.Shop.Payments;

public sealed class PaymentClient
{
    private readonly HttpClient _client;
    private readonly ILogger<PaymentClient> _logger;
    private readonly PaymentOptions _options;
    private readonly string _merchantSecret;

    public PaymentClient(HttpClient client, IOptions<PaymentOptions> options, ILogger<PaymentClient> logger)
    {
        _client = client;
        _logger = logger;
        _options = options.Value;
        _merchantSecret = Environment.GetEnvironmentVariable("MERCHANT_SECRET") ?? "%token%"; // expect SG0002 SG0003
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _options.ApiKey); // clean
    }

    public async Task<string> ChargeAsync(string orderId, decimal amount, CancellationToken token)
    {
        _logger.LogInformation("Charging {Amount} for {Order}", amount, orderId); // clean
        _logger.LogDebug("Authorization: Bearer {ApiKey}", _options.ApiKey); // expect SG2001
        _logger.LogDebug("Options {@Options}", _options); // expect SG2011
        _logger.LogDebug("Options {Options}", _options); // clean
        _logger.LogDebug("Key ends in {Suffix}", _options.ApiKey[^4..]); // clean
        var response = await _client.PostAsJsonAsync("charges", new { order = orderId, amount }, token); // clean
        if (response.StatusCode == HttpStatusCode.Unauthorized)
        {
            throw new HttpRequestException($"Payment service refused the key {_options.ApiKey}"); // expect SG2003
        }

        if (!response.IsSuccessStatusCode) throw new HttpRequestException($"Payment service said {response.StatusCode} for {orderId}"); // clean
        return await response.Content.ReadAsStringAsync(token);
    }

    public async Task<string> StatusAsync(string paymentId) => await _client.GetStringAsync($"status/{paymentId}?api_key={_options.ApiKey}"); // expect SG2005

    public async Task<string> PublicStatusAsync(string paymentId) => await _client.GetStringAsync($"public/{paymentId}?key={_options.PublishableKey}"); // clean

    public HttpRequestMessage Refund(string paymentId)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"refunds/{paymentId}"); // clean
        var login = Convert.ToBase64String(Encoding.UTF8.GetBytes($"merchant:{_merchantSecret}"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", login);
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString()); // clean
        return request;
    }

    public HttpRequestMessage Void(string paymentId)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"voids/{paymentId}");
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer %token%"); // expect SG0001 SG0003 SG0002
        request.Headers.TryAddWithoutValidation("Accept-Language", "en-GB,en;q=0.8"); // clean
        request.Headers.Add("Idempotency-Key", "void-2025-batch-0000017"); // clean
        return request;
    }

    public static HttpRequestMessage Capture(string paymentId)
    {
        var token = "%token%"; // expect SG0002 SG0003
        var request = new HttpRequestMessage(HttpMethod.Post, $"captures/{paymentId}");
        request.Headers.Authorization = AuthenticationHeaderValue.Parse("Bearer " + token);
        return request;
    }

    public static HttpRequestMessage Dispute(string paymentId, IConfiguration configuration)
    {
        string? token = null;
        if (configuration["Payments:DisputeToken"] is { Length: > 0 } configured) token = configured; // clean
        var request = new HttpRequestMessage(HttpMethod.Post, $"disputes/{paymentId}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token); // clean
        return request;
    }

    public static HttpRequestMessage Legacy(string paymentId) =>
        new(HttpMethod.Get, "https://merchant:%phrase%@legacy.contoso-payments.net/status/" + paymentId); // expect SG0006

    public static HttpRequestMessage LegacyDocs() => new(HttpMethod.Get, "https://legacy.contoso-payments.net/docs?topic=api_key"); // clean
}
