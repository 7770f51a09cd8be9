using System.Net.Http.Headers;
using System.Text;
using Contoso.Warehouse.Options;

namespace Contoso.Warehouse.Http;

public static class Requests
{
    public static HttpRequestMessage Signed(string path, string text) => Attach(new HttpRequestMessage(HttpMethod.Get, path), text); // clean

    private static HttpRequestMessage Attach(HttpRequestMessage request, string text)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", text); // clean
        return request;
    }

    public static HttpRequestMessage Basic(string path, string text) => AttachBasic(new HttpRequestMessage(HttpMethod.Get, path), Encode(text)); // clean

    private static string Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)); // clean

    private static HttpRequestMessage AttachBasic(HttpRequestMessage request, string text)
    {
        request.Headers.TryAddWithoutValidation("Authorization", "Basic " + text); // clean
        return request;
    }

    extension(HttpRequestMessage request)
    {
        public HttpRequestMessage As(string text)
        {
            request.Headers.Add("X-Api-Key", text); // clean
            return request;
        }

        public HttpRequestMessage From(string text)
        {
            request.Headers.Add("X-Warehouse", text); // clean
            return request;
        }
    }
}

/// <summary>A field between constructor and use.</summary>
public sealed class Gateway
{
    private readonly string _address;
    private readonly string _text;

    public Gateway(string address, string text)
    {
        _address = address;
        _text = text;
    }

    public HttpRequestMessage Status(string parcel) => Requests.Signed(_address + parcel, _text); // clean
}

/// <summary>The same shape, but what it is given is sent as a plain header.</summary>
public sealed class Tracker(string address, string text)
{
    public HttpRequestMessage Status(string parcel) => new HttpRequestMessage(HttpMethod.Get, address + parcel).From(text); // clean
}

public sealed class Carriers
{
    public HttpRequestMessage Fabrikam() => Requests.Signed("status", Defaults.ByCarrier["fabrikam"]); // clean

    public HttpRequestMessage Any(string carrier) => Defaults.ByCarrier.TryGetValue(carrier, out var text) ? Requests.Signed(Title(carrier), text) : throw new KeyNotFoundException(carrier);

    private static string Title(string carrier) => "status?title=" + Defaults.Titles[carrier]; // clean

    public HttpRequestMessage Dhl() => new HttpRequestMessage(HttpMethod.Get, "dhl").As(Pick("dhl")); // clean

    public HttpRequestMessage Ups(IConfiguration configuration) => new HttpRequestMessage(HttpMethod.Get, "ups").As(configuration["Ups:ApiKey"] ?? Pick("ups")); // clean

    public HttpRequestMessage Local() => new HttpRequestMessage(HttpMethod.Get, "local").From(Place("hall")); // clean

    private static string Pick(string carrier)
    {
        return Find(carrier);

        static string Find(string name) => name == "dhl"
            ? "%token%" // expect SG0003
            : "%token%"; // expect SG0003
    }

    private static string Place(string name) => name == "hall" ? "hall-seven-east-entry" : "yard-two-west-entry"; // clean

    public async Task<HttpRequestMessage> LateAsync() => Requests.Signed("late", await TextAsync());

    private static async Task<string> TextAsync()
    {
        await Task.Yield();
        return await Task.FromResult("%token%"); // expect SG0003
    }

    public IEnumerable<HttpRequestMessage> All()
    {
        foreach (var text in Texts()) yield return Requests.Basic("all", text);
    }

    private static IEnumerable<string> Texts()
    {
        yield return "carrier:%phrase%"; // expect SG0003
        yield return "tracker:%phrase%"; // expect SG0003
    }

    public IEnumerable<string> Hints()
    {
        foreach (var text in HintTexts()) yield return text.ToUpperInvariant();
    }

    private static IEnumerable<string> HintTexts()
    {
        yield return "Scan the label first, then the shelf"; // clean
        yield return "shelf-label-format-17"; // clean
    }
}

public sealed record Target(string Address, string Text, string Label)
{
    public HttpRequestMessage Open() => Requests.Signed(Address, Text).From(Label); // clean
}

public static class Targets
{
    private static readonly Target Base = new("https://dock.contoso.com/", "", "dock"); // clean

    public static HttpRequestMessage North() => With("%token%").Open(); // expect SG0003

    public static HttpRequestMessage South(IConfiguration configuration) => With(configuration["South:Token"]!).Open(); // clean

    public static HttpRequestMessage Labelled(IConfiguration configuration) => (With(configuration["West:Token"]!) with { Label = "western-dock-door-12" }).Open(); // clean

    private static Target With(string text) => Base with { Text = text }; // clean
}

public static class Certificates
{
    public static HttpMessageHandler Trusting() => Build((_, _) => true);

    public static HttpMessageHandler Strict() => Build((name, ok) => ok && name.Length > 0); // clean

    private static SocketsHttpHandler Build(Func<string, bool, bool> judge) => new() // clean
    {
        SslOptions = new() { RemoteCertificateValidationCallback = (_, certificate, _, errors) => judge(certificate?.Subject ?? "", errors == 0) },
    };

    public static HttpClient Careless(IConfiguration configuration) => Signed(new HttpClient(Open()), configuration["Carrier:Token"]!);

    private static HttpClientHandler Open() => new() { ServerCertificateCustomValidationCallback = (_, _, _, _) => true }; // expect SG3003

    private static HttpClient Signed(HttpClient client, string text)
    {
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", text); // or here
        return client;
    }

    public static HttpClient Labels(IConfiguration configuration) => Signed(At(LabelAddress), configuration["Labels:Token"]!); // expect SG3004

    private const string LabelAddress = "http://labels.contoso.com/"; // or here

    private static HttpClient At(string address) => new() { BaseAddress = new Uri(address) }; // or here
}
