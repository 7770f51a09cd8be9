using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Contoso.Clinic.Settings;

namespace Contoso.Clinic.Integrations;

public abstract class LabClientBase(HttpClient http)
{
    protected HttpClient Http => http;

    protected abstract string UserName { get; }

    protected abstract string Password { get; }

    protected void Authenticate() =>
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{UserName}:{Password}"))); // clean
}

public sealed class BloodLabClient(HttpClient http) : LabClientBase(http)
{
    protected override string UserName => "clinic-17"; // clean

    protected override string Password => "%password%"; // expect SG0003 SG0002

    public Task<string> OrderAsync(string code) => Http.GetStringAsync("orders/" + code); // clean
}

public sealed class TissueLabClient(HttpClient http, IConfiguration configuration) : LabClientBase(http)
{
    protected override string UserName => configuration["TissueLab:User"] ?? "clinic";

    protected override string Password => configuration["TissueLab:Password"] ?? ""; // clean
}

public sealed class GeneLabClient
{
    private readonly HttpClient _http;
    private readonly LabOptions _options;

    public GeneLabClient(HttpClient http, LabOptions options)
    {
        _http = http;
        _options = options;
        _http.BaseAddress = new Uri("https://api.genelab.fabrikam.com/v3/"); // clean
        _http.DefaultRequestHeaders.Add("Accept", "application/vnd.genelab+json"); // clean
        _http.DefaultRequestHeaders.Add("X-Api-Key", "%token%"); // expect SG0003 SG0002
        _http.DefaultRequestHeaders.Add(options.ApiKeyHeader, options.ApiKey); // clean
        _http.DefaultRequestHeaders.TryAddWithoutValidation("X-Request-Source", "clinic-portal-7f3a"); // clean
        _http.DefaultRequestHeaders.UserAgent.ParseAdd("ContosoClinic/4.2"); // clean
    }

    public async Task<string> TokenAsync(CancellationToken cancellationToken)
    {
        using var content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials", // clean
            ["client_id"] = "clinic-genelab", // clean
            ["client_secret"] = _options.ClientSecret, // clean
            ["scope"] = "results.read orders.write", // clean
        });
        using var response = await _http.PostAsync(_options.TokenEndpoint, content, cancellationToken);
        return await response.Content.ReadAsStringAsync(cancellationToken);
    }

    public async Task<string> OldTokenAsync()
    {
        var form = new List<KeyValuePair<string, string>>
        {
            new("grant_type", "password"), // clean
            new("username", "clinic"), // clean
            new("password", "%human%"), // expect SG0002 SG0003
            new("client_secret", "%token%"), // expect SG0002 SG0003
        };
        using var response = await _http.PostAsync("token", new FormUrlEncodedContent(form));
        return await response.Content.ReadAsStringAsync();
    }

    public Task<string> SearchAsync(string term) => _http.GetStringAsync($"https://search.genelab.fabrikam.com/?q={term}&api_key=%token%"); // expect SG0006

    public Task<string> PageAsync(string pageToken) => _http.GetStringAsync($"results?pageToken={pageToken}&sort=key"); // clean

    public Task<string> MapAsync(string place) => _http.GetStringAsync("https://maps.fabrikam.com/tiles?place=" + place + "&access_token=" + "%token%"); // expect SG0006 SG0005 SG2005 SG0002

    public Task<string> LinkAsync() => _http.GetStringAsync("https://clinic:%human%@files.genelab.fabrikam.com/latest.csv"); // expect SG0006

    public Task<string> NextAsync() => _http.GetStringAsync("https://api.genelab.fabrikam.com/v3/results?sortKey=date&primary_key=id&key=taken"); // clean
}

public sealed class BearerHandler : DelegatingHandler
{
    private const string Token = "%token%"; // expect SG0003 SG0002

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        request.Headers.TryAddWithoutValidation("Idempotency-Key", "%guid%"); // clean
        return base.SendAsync(request, cancellationToken);
    }
}

public sealed class ForwardingHandler(IHttpContextAccessor accessor) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var token = accessor.HttpContext?.Request.Headers.Authorization.ToString();
        if (token is { Length: > 7 }) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token["Bearer ".Length..]); // clean
        return base.SendAsync(request, cancellationToken);
    }
}

public static class Proxies
{
    public static HttpClientHandler Outbound() => new()
    {
        Proxy = new WebProxy("https://proxy.clinic.local:3128") { Credentials = new NetworkCredential("clinic", "%human%") }, // expect SG0003
        UseProxy = true,
    };

    public static HttpClientHandler Windows() => new() { Credentials = CredentialCache.DefaultNetworkCredentials }; // clean

    public static HttpClientHandler FromSettings(IConfiguration configuration) =>
        new() { Proxy = new WebProxy(configuration["Proxy:Url"]) { Credentials = new NetworkCredential(configuration["Proxy:User"], configuration["Proxy:Password"]) } }; // clean

    public static ICredentials Cached()
    {
        var cache = new CredentialCache();
        cache.Add(new Uri("https://intranet.clinic.local"), "Digest", new NetworkCredential("intranet", "%phrase%", "CLINIC")); // expect SG0003
        return cache;
    }
}
