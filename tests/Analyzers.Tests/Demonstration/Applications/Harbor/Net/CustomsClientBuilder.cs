using System.Net.Http.Headers;
using System.Text;

namespace Harbor.Net;

/// <summary>Fluent: <c>CustomsClientBuilder.Create().WithBasic("a", b).Build()</c></summary>
public sealed class CustomsClientBuilder
{
    private readonly Dictionary<string, string> _headers = [];
    private Uri? _base;
    private (string User, string Password)? _basic; // clean

    public static CustomsClientBuilder Create() => new();

    public CustomsClientBuilder At(string address)
    {
        _base = new Uri(address);
        return this;
    }

    public CustomsClientBuilder WithBasic(string user, string password)
    {
        _basic = (user, password); // clean
        return this;
    }

    public CustomsClientBuilder WithHeader(string name, string value)
    {
        _headers[name] = value;
        return this;
    }

    public CustomsClientBuilder WithApiKey(string value) => WithHeader("X-Api-Key", value); // clean

    public HttpClient Build()
    {
        var client = new HttpClient { BaseAddress = _base };
        if (_basic is var (user, password)) client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(user + ":" + password)));
        foreach (var (name, value) in _headers) client.DefaultRequestHeaders.Add(name, value); // clean
        return client;
    }

    public static HttpClient Sample() => Create().At("https://customs.example.org/").WithBasic("hbr", "%human%").Build(); // expect SG0003 SG0002

    public static HttpClient SampleWithKey() => Create().WithHeader("X-Correlation-Id", "sample").WithApiKey("%token%").Build(); // expect SG0003 SG0002

    public static HttpClient SampleWithReference() => Create().WithApiKey("${CUSTOMS_API_KEY}").WithHeader("X-Api-Key-Id", "key-7").Build(); // clean

    public static HttpClient SampleFrom(IConfiguration configuration) => Create().WithBasic("hbr", configuration["Customs:Password"]!).Build(); // clean
}
