using System.Net.Http.Headers;

namespace Harbor.Misuse;

public static class Transports
{
    public static HttpClient Trusting(string token)
    {
        var handler = new HttpClientHandler
        {
            ServerCertificateCustomValidationCallback = (_, _, _, _) => true, // expect SG3003
        };
        var client = new HttpClient(handler);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token); // or here
        return client;
    }

    public static HttpClient Dangerous(string apiKey)
    {
        var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator }; // expect SG3003
        var client = new HttpClient(handler);
        client.DefaultRequestHeaders.Add("X-Api-Key", apiKey); // or here
        return client;
    }

    public static HttpClient Pinned(string token, string thumbprint)
    {
        var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, certificate, _, _) => certificate?.Thumbprint == thumbprint }; // clean
        return new HttpClient(handler) { DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) } }; // clean
    }

    public static HttpClient Clear(string token)
    {
        var client = new HttpClient { BaseAddress = new Uri("http://crane.example.org/api/") }; // expect SG3004
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token); // or here
        return client;
    }

    public static HttpClient Local(string token)
    {
        var client = new HttpClient { BaseAddress = new Uri("http://localhost:5080/") }; // clean
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token); // clean
        return client;
    }

    public static HttpClient Secure(string token)
    {
        var client = new HttpClient { BaseAddress = new Uri("https://crane.example.org/api/") }; // clean
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token); // clean
        return client;
    }

    public static string Unencrypted(string password) => $"Server=sql.harbor.example.org;Database=Berths;User Id=app;Password={password};Encrypt=false"; // expect SG1005

    public static string Encrypted(string password) => $"Server=sql.harbor.example.org;Database=Berths;User Id=app;Password={password};Encrypt=true"; // clean

    public static string LocalOnly(string password) => $"Server=localhost;Database=Berths;User Id=app;Password={password};Encrypt=false"; // clean
}
