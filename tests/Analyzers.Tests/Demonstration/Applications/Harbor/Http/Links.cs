using System.Web;
using Microsoft.AspNetCore.WebUtilities;

namespace Harbor.Http;

public sealed class Links(IConfiguration configuration, HttpClient client)
{
    private readonly string _mapsKey = configuration["Maps:ApiKey"] ?? ""; // clean

    public Task<string> Chart(double lat, double lon) => client.GetStringAsync($"https://charts.example.org/tile?lat={lat}&lon={lon}&key={_mapsKey}"); // expect SG2005

    public Task<string> Ship(string shipKey) => client.GetStringAsync($"https://harbor.example.org/ships/{shipKey}"); // clean

    public Uri Weather(string apiKey) => new UriBuilder("https://weather.example.org") { Query = "appid=" + apiKey }.Uri; // expect SG2005

    public Uri WeatherPublic(string stationKey) => new UriBuilder("https://weather.example.org") { Query = "station=" + stationKey }.Uri; // clean

    public string Query(string secret) => QueryHelpers.AddQueryString("https://customs.example.org/poll", "secret", secret); // expect SG2005

    public string QueryPage(string nextToken) => QueryHelpers.AddQueryString("https://customs.example.org/poll", "pageToken", nextToken); // clean

    public async Task<string> Parsed(string password)
    {
        var query = HttpUtility.ParseQueryString("");
        query["user"] = "harbor";
        query["password"] = password;
        return await client.GetStringAsync("https://old.example.org/login?" + query); // expect SG2005
    }

    public async Task Posted(string password)
    {
        var form = new FormUrlEncodedContent([new("user", "harbor"), new("password", password)]); // clean
        using var response = await client.PostAsync("https://new.example.org/login", form); // clean
        response.EnsureSuccessStatusCode();
    }

    public IResult Back(HttpContext context)
    {
        var token = context.Request.Cookies["session_token"]; // clean
        context.Response.Redirect($"https://partner.example.org/sso?token={token}"); // expect SG2005
        return Results.Redirect("/login?error=bad_token"); // clean
    }

    public IResult Forward(string state, string codeChallenge) => Results.Redirect($"https://id.example.org/authorize?state={state}&code_challenge={codeChallenge}"); // clean

    public HttpRequestMessage Header(string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "https://partner.example.org/me"); // clean
        request.Headers.Authorization = new("Bearer", token); // clean
        return request;
    }

    public HttpRequestMessage Bad(string token) => new(HttpMethod.Get, Path(token)); // expect SG2005

    private static string Path(string token) => $"https://partner.example.org/me?access_token={token}"; // or here
}
