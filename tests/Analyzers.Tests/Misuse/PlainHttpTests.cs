using System.Globalization;
using SecretGuard.Analyzers.Tests.Verifier;
using Verify = SecretGuard.Analyzers.Tests.Verifier.CSharpAnalyzerVerifier<SecretGuard.Analyzers.Misuse.PlainHttp.PlainHttpAnalyzer>;

namespace SecretGuard.Analyzers.Tests.Misuse;

/// <summary>SG3004: a secret header on a client or request whose address is plain http.</summary>
public class PlainHttpTests
{
    private const string Usings = """
        using System;
        using System.Net;
        using System.Net.Http;
        using System.Net.Http.Headers;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        """;

    [Fact]
    public Task Client_with_a_base_address_Triggers() => VerifyAsync("""
        class C(IConfiguration configuration)
        {
            private const string Host = "http://api.contoso.com";
            private static readonly Uri Base = new("http://api.contoso.com");
            private readonly HttpClient held = new() { BaseAddress = new Uri([|"http://10.0.0.7:8080/"|]) };
            void M(string token, HttpClient one, HttpClient two, HttpClient three)
            {
                held.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
                one.BaseAddress = new Uri([|Host + "/v1/"|]);
                one.DefaultRequestHeaders.Add("X-Api-Key", token);
                two.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer " + token);
                two.BaseAddress = [|Base|];
                three.BaseAddress = new(configuration["Url"] ?? [|"http://api.contoso.com"|]);
                three.DefaultRequestHeaders.ProxyAuthorization = new("Basic", token);
                var four = new HttpClient { BaseAddress = new Uri([|$"http://api.contoso.com/{token.Length}/"|]), DefaultRequestHeaders = { Authorization = new("Bearer", token) } };
                var five = new HttpClient { BaseAddress = new Uri([|"HTTP://api.contoso.com"|]), DefaultRequestHeaders = { { "X-Api-Key", token } } };
            }
        }
        """);

    [Fact]
    public Task Request_Triggers() => VerifyAsync("""
        class C
        {
            async Task M(string token, HttpClient client, HttpClient plain, HttpClient sender)
            {
                var one = new HttpRequestMessage(HttpMethod.Get, [|"http://api.contoso.com/orders"|]);
                one.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
                var two = new HttpRequestMessage { RequestUri = new Uri([|"http://api.contoso.com/orders"|]), Headers = { { "X-Api-Key", token } } };
                sender.Send(new HttpRequestMessage(HttpMethod.Get, [|"http://api.contoso.com/"|]) { Headers = { Authorization = new("Bearer", token) } });
                client.DefaultRequestHeaders.Add("Cookie", token);
                await client.GetStringAsync([|"http://api.contoso.com/orders"|]);
                await client.PostAsync(new Uri([|$"http://api.contoso.com/{one}"|]), null);
                await client.GetFromJsonAsync<int>([|"http://api.contoso.com/orders"|]);
                var three = new HttpRequestMessage(HttpMethod.Get, [|"http://api.contoso.com/"|]);
                await client.SendAsync(three);
                plain.BaseAddress = new Uri([|"http://api.contoso.com"|]);
                var four = new HttpRequestMessage(HttpMethod.Get, "orders");
                four.Headers.Add("Authorization", token);
                await plain.SendAsync(four);
            }

            void Older(string token)
            {
                var request = WebRequest.CreateHttp([|"http://api.contoso.com/"|]);
                request.Headers["Authorization"] = "Bearer " + token;
                using var client = new WebClient { BaseAddress = [|"http://api.contoso.com/"|], Credentials = new NetworkCredential("app", token) };
            }
        }
        """);

    [Fact]
    public Task Registered_client_Triggers() => VerifyAsync("""
        class Orders
        {
            private readonly HttpClient http;
            public Orders(HttpClient http, string token) { this.http = http; http.DefaultRequestHeaders.Authorization = new("Bearer", token); }
        }
        class Prices(HttpClient http) { Task M() => http.GetAsync("prices"); }
        static class P
        {
            static void M(IServiceCollection services, string key)
            {
                services.AddHttpClient("shop", client =>
                {
                    client.BaseAddress = new Uri([|"http://shop.contoso.com"|]);
                    client.DefaultRequestHeaders.Add("X-Api-Key", key);
                });
                services.AddHttpClient("open", client => client.BaseAddress = new Uri("http://open.contoso.com"));
                services.AddHttpClient<Orders>(client => client.BaseAddress = new Uri([|"http://orders.contoso.com"|]));
                services.AddHttpClient<Prices>(client => client.BaseAddress = new Uri("http://prices.contoso.com"));
            }
        }
        """);

    [Fact]
    public Task Protected_local_unknown_and_public_ones_DoNotTrigger() => VerifyAsync("""
        class C(IHostEnvironment environment)
        {
            private static Uri later = new("http://api.contoso.com");
            void M(string token, string host, HttpClient one, HttpClient two, HttpClient three, HttpClient four, HttpClient five, HttpClient six, HttpClient seven)
            {
                one.BaseAddress = new Uri("https://api.contoso.com");
                one.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
                two.BaseAddress = new Uri("http://localhost:5000");
                two.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
                two.GetAsync("http://127.0.0.1:8080/"); two.GetAsync("http://[::1]:8080/"); two.GetAsync($"http://{host}/"); two.GetAsync("orders");
                three.BaseAddress = new Uri("http://api.contoso.com");
                three.DefaultRequestHeaders.Add("Accept", "text/plain");
                three.DefaultRequestHeaders.Authorization = null;
                four.BaseAddress = later;
                four.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
                if (environment.IsDevelopment()) five.BaseAddress = new Uri("http://api.contoso.com");
                five.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
                six.DefaultRequestHeaders.Add("X-Schema", "http://www.w3.org/2001/XMLSchema");
                six.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
                // secretguard:allow SG3004 the proxy on this host encrypts
                seven.BaseAddress = new Uri("http://api.contoso.com");
                seven.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
                var request = new HttpRequestMessage(HttpMethod.Get, "http://api.contoso.com/");
                three.Send(request);
            }
        }
        """);

    [Fact]
    public async Task Message_names_the_header_and_never_the_address()
    {
        var source = Usings + "class C { void M(HttpClient client, string key) { client.BaseAddress = new Uri(\"http://contoso.com\"); client.DefaultRequestHeaders.Add(\"X-Api-Key\", key); } }";
        var found = Assert.Single(await Verify.RunAsync(TestCompilation.Create(source)));
        Assert.Equal("'X-Api-Key' is sent to this address over plain http, where everybody on the way can read it. Use https.", found.GetMessage(CultureInfo.InvariantCulture));
    }

    private static Task VerifyAsync(string source) => Verify.VerifyAnalyzerAsync(Usings + source);
}
