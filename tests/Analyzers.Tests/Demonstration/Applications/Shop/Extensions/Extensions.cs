using System.Net.Http.Headers;
using System.Text;

namespace Contoso.Shop.Extensions;

public static class HttpExtensions
{
    extension(HttpClient client)
    {
        public bool IsSignedIn => client.DefaultRequestHeaders.Authorization is not null; // clean

        public HttpClient WithBearer(string token)
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token); // clean
            return client;
        }

        public HttpClient WithBasic(string user, string password)
        {
            var login = Convert.ToBase64String(Encoding.ASCII.GetBytes(user + ":" + password));
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", login); // clean
            return client;
        }

        public HttpClient WithAgent(string agent)
        {
            client.DefaultRequestHeaders.UserAgent.ParseAdd(agent); // clean
            return client;
        }
    }

    extension(string text)
    {
        public string Masked => new('*', text.Length); // clean

        public string Header(string name) => $"{name}: {text}";
    }

    public static IApplicationBuilder UseShopSecurity(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        context.Response.Headers["X-Content-Type-Options"] = "nosniff"; // clean
        context.Response.Headers["Content-Security-Policy"] = "script-src 'self' 'nonce-shop'"; // clean
        await next(context);
    });
}

public static class Clients
{
    public static HttpClient Stock() => new HttpClient().WithBearer("%token%"); // expect SG0003 SG0002

    public static HttpClient StockFromSettings(IConfiguration configuration) => new HttpClient().WithBearer(configuration["Stock:Token"]!); // clean

    public static HttpClient Prices() => new HttpClient().WithBasic("prices", "%phrase%").WithAgent("contoso-shop/1.4 (prices)"); // expect SG0003 SG0002

    public static HttpClient PricesFromSettings(IConfiguration configuration) =>
        new HttpClient().WithBasic("prices", configuration["Prices:Password"]!).WithAgent("contoso-shop/1.4 (prices)"); // clean

    public static void Print(string apiKey, string user)
    {
        Console.WriteLine(apiKey.Header("X-Api-Key")); // expect SG2002
        Console.WriteLine(apiKey.Masked); // clean
        Console.WriteLine(user.Header("X-User")); // clean
    }

    public static string Joined()
    {
        Span<char> buffer = stackalloc char[64];
        "Basic ".CopyTo(buffer); // clean
        var login = string.Concat("service", ":", "%phrase%"); // expect SG0003 SG0002
        return new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(login))).ToString();
    }

    public static string JoinedPath() => string.Join('/', "api", "v2", "orders-by-key"); // clean
}
