using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Contoso.Courier.Settings;
using Microsoft.Extensions.Options;

namespace Contoso.Courier.Carriers;

public sealed class CarrierClient(HttpClient http, IOptionsMonitor<CarrierOptions> options, IConfiguration configuration, ILogger<CarrierClient> logger)
{
    private static readonly EventId AuthFailed = new(1202, "CarrierAuthFailed");
    private string? _accessToken;
    private DateTimeOffset _tokenExpiresAt;

    public async Task<string> SignInAsync(CancellationToken cancellationToken)
    {
        var current = options.CurrentValue;
        logger.LogInformation("Signing in to {Carrier} as {ClientId}", current.Name, current.ClientId); // clean
        logger.LogInformation("Signing in with {ClientSecret}", current.ClientSecret); // expect SG2001
        logger.LogDebug(AuthFailed, "Client {ClientId} has secret {ClientSecret}", current.ClientId, current.ClientSecret); // expect SG2001
        logger.LogDebug(AuthFailed, "Client {ClientId} has a secret of {Length} characters", current.ClientId, current.ClientSecret.Length); // clean
        logger.LogDebug("Token endpoint is {TokenEndpoint}, cancellable: {CanCancel}", current.TokenEndpoint, cancellationToken.CanBeCanceled); // clean
        logger.LogTrace("Token {CancellationToken}", cancellationToken); // clean
        var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials", // clean
            ["client_id"] = current.ClientId, // clean
            ["client_secret"] = current.ClientSecret, // clean
        });
        try
        {
            using var response = await http.PostAsync(current.TokenEndpoint, form, cancellationToken); // clean
            var answer = await response.Content.ReadFromJsonAsync<TokenAnswer>(cancellationToken);
            _accessToken = answer!.AccessToken; // clean
            _tokenExpiresAt = DateTimeOffset.UtcNow.AddSeconds(answer.ExpiresIn); // clean
            logger.LogDebug("Carrier issued {Token}", _accessToken); // expect SG2001
            logger.LogDebug("Carrier issued a {TokenType} token until {TokenExpiresAt}", answer.TokenType, _tokenExpiresAt); // clean
            logger.LogDebug("Refresh token present: {HasRefreshToken}", answer.RefreshToken is not null); // clean
            logger.LogTrace($"refresh token is {answer.RefreshToken}"); // expect SG2001
            return _accessToken;
        }
        catch (HttpRequestException e)
        {
            logger.LogError(e, "Carrier refused {ClientSecret}", current.ClientSecret); // expect SG2001
            logger.LogError(AuthFailed, e, $"Carrier refused {current.ClientId}:{current.ClientSecret}"); // expect SG2001
            logger.LogError(AuthFailed, e, $"Carrier refused {current.ClientId}: {e.StatusCode}"); // clean
            logger.LogError(e, "Carrier refused the client secret of {ClientId}", current.ClientId); // clean
            throw;
        }
    }

    public async Task<string> TrackAsync(string trackingNumber, string? continuationToken)
    {
        var token = await CurrentTokenAsync();
        var request = new HttpRequestMessage(HttpMethod.Get, $"tracking/{trackingNumber}?page={continuationToken}"); // clean
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token); // clean
        request.Headers.Add(CarrierOptions.ApiKeyHeader, options.CurrentValue.ApiKey); // clean
        logger.LogTrace("{Method} {Uri} with {Authorization}", request.Method, request.RequestUri, request.Headers.Authorization); // expect SG2001
        logger.LogTrace("{Method} {Uri} with scheme {Scheme}", request.Method, request.RequestUri, request.Headers.Authorization.Scheme); // clean
        logger.LogTrace("Sending headers {HeaderNames}", string.Join(", ", request.Headers.Select(header => header.Key))); // clean
        logger.LogTrace("Using {Token}", token); // expect SG2001
        logger.LogTrace("Using a token that ends in {Suffix}", token[^4..]); // clean
        logger.LogTrace("Continuing at {ContinuationToken}", continuationToken); // clean
        using var response = await http.SendAsync(request);
        if (!response.IsSuccessStatusCode) logger.LogWarning("Tracking {Number} answered {Status}", trackingNumber, response.StatusCode); // clean
        return await response.Content.ReadAsStringAsync();
    }

    public void Describe()
    {
        var password = configuration["Carrier:Password"];
        var user = configuration["Carrier:UserName"];
        logger.Log(LogLevel.Information, "Carrier login {User}/{Password}", user, password); // expect SG2001
        logger.Log(LogLevel.Information, "Carrier login {User}, password configured: {Configured}", user, !string.IsNullOrEmpty(password)); // clean
        logger.Log(LogLevel.Debug, AuthFailed, "login " + user + ":" + password); // expect SG2001
        logger.Log(LogLevel.Debug, AuthFailed, $"password is {password}", null, (state, _) => state); // expect SG2001
        logger.Log(LogLevel.Debug, AuthFailed, $"user is {user}", null, (state, _) => state); // clean
        LoggerExtensions.LogWarning(logger, "Carrier password {0}", password); // expect SG2001
        LoggerExtensions.LogWarning(logger, "Carrier user {0}", user); // clean
        object?[] values = [user, password];
        logger.LogInformation("Login {User} {Password}", values); // expect SG2001
        object?[] shown = [user, password is null ? "missing" : "set"];
        logger.LogInformation("Login {User} {Password}", shown); // clean
        var line = string.Format("{0}:{1}", user, password);
        logger.LogInformation(line); // expect SG2001
        var text = string.Format("{0} has a password of {1} characters", user, password?.Length ?? 0);
        logger.LogInformation(text); // clean
        password = "***";
        logger.LogInformation("Carrier login {User}/{Password}", user, password); // clean
    }

    public void DescribeAll(IReadOnlyList<CarrierOptions> carriers)
    {
        var report = new StringBuilder();
        report.AppendLine("Carriers:"); // clean
        foreach (var carrier in carriers) report.Append(carrier.Name).Append('=').AppendLine(carrier.ApiKey); // clean
        logger.LogDebug(report.ToString()); // expect SG2001
        var names = new StringBuilder();
        foreach (var carrier in carriers) names.Append(carrier.Name).Append(": ").Append(carrier.ApiKey.Length).AppendLine(); // clean
        logger.LogDebug(names.ToString()); // clean
        logger.LogDebug("Keys {Keys}", string.Join(';', carriers.Select(carrier => $"{carrier.Name}:{carrier.ApiKey}"))); // expect SG2001
        logger.LogDebug("Carriers with keys {Names}", string.Join(';', carriers.Where(carrier => carrier.ApiKey != "").Select(carrier => carrier.Name))); // clean
        carriers.ToList().ForEach(carrier => logger.LogTrace("{Carrier} {Password}", carrier.Name, carrier.Password)); // expect SG2001
        carriers.ToList().ForEach(carrier => logger.LogTrace("{Carrier} {Endpoint}", carrier.Name, carrier.TokenEndpoint)); // clean
        var byName = carriers.ToDictionary(carrier => carrier.Name, carrier => carrier.ClientSecret);
        logger.LogTrace("Secret of UPS {Secret}", byName["UPS"]); // expect SG2001
        logger.LogTrace("Secrets for {Names}", byName.Keys); // clean
        logger.LogTrace("{Count} client secrets", byName.Count); // clean
        var weak = from carrier in carriers where carrier.Password.Length < 12 select carrier.Password;
        logger.LogWarning("Weak passwords: {Weak}", weak.ToArray()); // expect SG2001
        logger.LogWarning("{Count} weak passwords", weak.Count()); // clean
        var first = carriers.Select(carrier => carrier.ApiKey).FirstOrDefault(key => key.Length > 0) ?? "none";
        logger.LogInformation("First key {First}", first); // expect SG2001
        logger.LogDebug("Options {@Options}", options.CurrentValue); // expect SG2011
        logger.LogDebug("Options {Options}", options.CurrentValue); // clean
        logger.LogDebug("Options {@Options}", new { options.CurrentValue.Name, options.CurrentValue.BaseAddress, options.CurrentValue.HasClientSecret }); // clean
        logger.LogDebug("Options {@Options}", new { options.CurrentValue.Name, options.CurrentValue.ApiKey }); // expect SG2011 SG2001
        logger.LogDebug("Carriers {@Carriers}", carriers); // expect SG2011
    }

    public void Watch()
    {
        options.OnChange(changed => logger.LogInformation("Carrier key rotated to {ApiKey}", changed.ApiKey)); // expect SG2001
        options.OnChange(changed => logger.LogInformation("Carrier key of {Carrier} rotated", changed.Name)); // clean
        var (user, secret) = Pair();
        logger.LogDebug("{User} / {Value}", user, secret); // expect SG2001
        logger.LogDebug("{User}", user); // clean
        var pair = Pair();
        logger.LogDebug("{Value}", pair.Secret); // expect SG2001
        logger.LogDebug("{Value}", pair.User); // clean
        var value = configuration.GetValue<string>("Carrier:ApiKey");
        logger.LogDebug("carrier setting: {Value}", value); // expect SG2001
        var header = configuration.GetValue<string>("Carrier:ApiKeyHeaderName");
        logger.LogDebug("carrier setting: {Value}", header); // clean
        var section = configuration.GetSection("Carrier:ClientSecret").Value;
        logger.LogDebug("carrier setting: {Value}", section); // expect SG2001
        var lifetime = configuration.GetSection("Carrier:TokenLifetime").Value;
        logger.LogDebug("carrier setting: {Value}", lifetime); // clean
        var bound = configuration.GetSection(CarrierOptions.Section).Get<CarrierOptions>();
        logger.LogDebug("carrier setting: {Value}", bound?.ClientSecret); // expect SG2001
        logger.LogDebug("carrier setting: {Value}", bound?.ClientId); // clean
        var filled = new CarrierOptions();
        configuration.Bind("Carrier", filled);
        logger.LogDebug("carrier setting: {Value}", filled.Password); // expect SG2001
        logger.LogDebug("carrier setting: {Value}", filled.Password.Length > 0 ? "present" : "absent"); // clean
        if (filled is { ApiKey: var found, Name: var name })
        {
            logger.LogDebug("{Name}: {Found}", name, found); // expect SG2001
            logger.LogDebug("{Name}", name); // clean
        }
    }

    public async Task<HttpResponseMessage> BookAsync(string user, string password, string parcelId)
    {
        var login = JsonSerializer.Serialize(new { user, password }); // expect SG2001 SG2010
        logger.LogTrace("POST bookings {Body}", login); // or here
        logger.LogTrace("POST bookings {Size} bytes", Encoding.UTF8.GetByteCount(login)); // clean
        var booking = JsonSerializer.Serialize(new { parcelId, requestedAt = DateTimeOffset.UtcNow }); // clean
        logger.LogTrace("POST bookings {Body}", booking); // clean
        var basic = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"));
        logger.LogTrace("Basic {Credentials}", basic); // expect SG2001
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", basic); // clean
        return await http.PostAsync("bookings", new StringContent(booking)); // clean
    }

    private static (string User, string Secret) Pair() =>
        ("carrier", Environment.GetEnvironmentVariable("CARRIER_CLIENT_SECRET") ?? "");

    private async Task<string> CurrentTokenAsync() => _accessToken is { } token && _tokenExpiresAt > DateTimeOffset.UtcNow ? token : await SignInAsync(CancellationToken.None); // clean

    private sealed class TokenAnswer
    {
        public string AccessToken { get; set; } = "";

        public string? RefreshToken { get; set; }

        public string TokenType { get; set; } = "";

        public int ExpiresIn { get; set; }
    }
}
