using System.Net.Http.Headers;
using System.Text;
using System.Web;
using Contoso.Courier.Settings;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Contoso.Courier.Links;

public sealed class GeoClient(HttpClient http, IOptions<CarrierOptions> options, IConfiguration configuration)
{
    private readonly string _mapKey = configuration["Maps:ApiKey"] ?? "";
    private readonly string _region = configuration["Maps:Region"] ?? ""; // clean

    public Task<string> FindAsync(string address) => http.GetStringAsync($"geocode?q={Uri.EscapeDataString(address)}&key={_mapKey}"); // expect SG2005

    public Task<string> RegionAsync(string address) => http.GetStringAsync($"geocode?q={Uri.EscapeDataString(address)}&region={_region}"); // clean

    public async Task<Stream> TilesAsync(int x, int y)
    {
        var url = "tiles/" + x + "/" + y + "?access_token=" + _mapKey;
        return await http.GetStreamAsync(url); // expect SG2005
    }

    public async Task<Stream> PublicTilesAsync(int x, int y)
    {
        var url = "tiles/" + x + "/" + y + "?size=" + _mapKey.Length;
        return await http.GetStreamAsync(url); // clean
    }

    public async Task<HttpResponseMessage> DistanceAsync(string from, string to, string partitionKey)
    {
        var query = new Dictionary<string, string?> { ["from"] = from, ["to"] = to, ["key"] = _mapKey };
        var page = new Dictionary<string, string?> { ["from"] = from, ["to"] = to, ["key"] = partitionKey };
        using var paged = await http.GetAsync(QueryHelpers.AddQueryString("distance", page)); // clean
        return await http.GetAsync(QueryHelpers.AddQueryString("distance", query)); // expect SG2005
    }

    public string Single(string password) => QueryHelpers.AddQueryString("https://maps.example/login", "password", password); // expect SG2005

    public string Paged(string nextPageToken) => QueryHelpers.AddQueryString("https://maps.example/list", "pageToken", nextPageToken); // clean

    public Uri Build(string clientSecret)
    {
        var builder = new UriBuilder("https", "maps.example", 443, "v2");
        builder.Query = "client_secret=" + clientSecret; // expect SG2005
        return builder.Uri;
    }

    public Uri BuildPublic(string clientId)
    {
        var builder = new UriBuilder("https", "maps.example", 443, "v2");
        builder.Query = "client_id=" + clientId; // clean
        builder.Path = "v2/" + configuration["Maps:Version"]; // clean
        return builder.Uri;
    }

    public Uri Parsed()
    {
        var query = HttpUtility.ParseQueryString("");
        query["origin"] = "depot"; // clean
        query["apiKey"] = _mapKey; // expect SG2005
        return new Uri("https://maps.example/v2?" + query); // or here
    }

    public Uri Combined(string accessToken) => new(options.Value.BaseAddress, $"tracking?token={accessToken}"); // expect SG2005

    public Uri CombinedPublic(string trackingNumber) => new(options.Value.BaseAddress, $"tracking?token_type={options.Value.TokenType}&number={trackingNumber}"); // clean

    public string Formatted(string apiKey)
    {
        FormattableString address = $"https://maps.example/v1/{apiKey}/routes"; // expect SG2005
        return FormattableString.Invariant(address); // or here
    }

    public string FormattedPublic(string routeKey)
    {
        FormattableString address = $"https://maps.example/v1/{routeKey}/routes"; // clean
        return FormattableString.Invariant(address); // clean
    }

    public string Built(string apiKey, string clientId)
    {
        var address = new QueryBuilder { { "client", clientId }, { "api_key", apiKey } }; // expect SG2005
        return "https://maps.example/v3" + address.ToQueryString(); // or here
    }

    public string Appended(string signingSecret)
    {
        var address = new StringBuilder("https://maps.example/v4?sig=");
        address.Append(signingSecret);
        http.BaseAddress = new Uri(address.ToString()); // expect SG2005
        return "https://maps.example/v4?alg=hs256"; // clean
    }

    public HttpRequestMessage Authorised(string accessToken)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "https://maps.example/v2/me"); // clean
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", accessToken); // clean
        request.Headers.Add("X-Api-Key", _mapKey); // clean
        return request;
    }

    public async Task<HttpResponseMessage> RevokeAsync(string refreshToken, CancellationToken cancellationToken)
    {
        using var first = await http.DeleteAsync("oauth/tokens/" + refreshToken, cancellationToken); // expect SG2005
        using var second = await http.PostAsync("oauth/revoke", new FormUrlEncodedContent([new("token", refreshToken)]), cancellationToken); // clean
        using var third = await http.PostAsJsonAsync("oauth/revoke", new { token = refreshToken }, cancellationToken); // clean
        using var fourth = await http.PutAsync($"oauth/tokens?refresh_token={refreshToken}", null, cancellationToken); // expect SG2005
        using var fifth = await http.GetAsync(Path("oauth/status", refreshToken), cancellationToken); // expect SG2005
        using var sixth = await http.GetAsync(Path("oauth/status", options.Value.ClientId), cancellationToken); // clean
        return await http.SendAsync(new HttpRequestMessage(HttpMethod.Get, $"oauth/introspect?token={refreshToken}"), cancellationToken); // expect SG2005
    }

    private static string Path(string path, string value) => $"{path}?value={Uri.EscapeDataString(value)}"; // or here
}

[Route("go")]
public sealed class GoController(IConfiguration configuration) : Controller
{
    [HttpGet("portal")]
    public IActionResult Portal()
    {
        var token = configuration["Portal:AccessToken"];
        return Redirect($"https://portal.example/enter?token={token}"); // expect SG2005
    }

    [HttpGet("portal-public")]
    public IActionResult PublicPortal(string culture) => Redirect($"https://portal.example/enter?culture={culture}"); // clean

    [HttpGet("tracking")]
    public IActionResult Tracking(string number, string apiKey) => RedirectToAction("Show", "Tracking", new { number, apiKey }); // expect SG2005

    [HttpGet("parcel")]
    public IActionResult Parcel(string number, string parcelKey) => RedirectToAction("Show", "Parcel", new { number, parcelKey }); // clean

    [HttpGet("locker")]
    public void Locker(string password) => Response.Redirect("/locker?password=" + password); // expect SG2005

    [HttpGet("depot")]
    public void Depot(string depotCode) => Response.Redirect("/depot?code=" + Uri.EscapeDataString(depotCode)); // clean

    [HttpGet("link")]
    public string? Link(string sessionToken) => Url.Action("Open", new { sessionToken }); // expect SG2005 SG2004

    [HttpGet("page")]
    public string? Page(int pageSize) => Url.Action("Open", new { pageSize, token = "none" }); // clean

    [HttpGet("login")]
    public IActionResult Login(string returnUrl) => LocalRedirect("/account/login?returnUrl=" + returnUrl); // clean
}
