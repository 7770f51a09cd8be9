using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Contoso.Shop.Shipping;

public sealed class ShippingClient(IConfiguration configuration, ILogger<ShippingClient> logger)
{
    private const string CertificatePassword = "%phrase%"; // expect SG0002 SG0003
    private const string CertificatePath = "certificates/shipping-client.pfx"; // clean

    public HttpClient Secure()
    {
        var handler = new HttpClientHandler();
        handler.ClientCertificates.Add(X509CertificateLoader.LoadPkcs12FromFile(CertificatePath, CertificatePassword));
        return new HttpClient(handler) { BaseAddress = new Uri("https://shipping.contoso.com/") }; // clean
    }

    public HttpClient SecureFromSettings()
    {
        var handler = new HttpClientHandler();
        handler.ClientCertificates.Add(X509CertificateLoader.LoadPkcs12FromFile(CertificatePath, configuration["Shipping:CertificatePassword"])); // clean
        return new HttpClient(handler);
    }

    public X509Certificate2 Old() => new(CertificatePath, "%phrase%"); // expect SG0003

    public X509Certificate2 Published() => new(CertificatePath); // clean

    public HttpClient Careless()
    {
        var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator }; // expect SG3003
        var client = new HttpClient(handler);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Shipping:Token"]); // or here
        return client;
    }

    public HttpClient CarelessToo()
    {
        var handler = new SocketsHttpHandler { SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = (_, _, _, _) => true } }; // expect SG3003
        var client = new HttpClient(handler);
        client.DefaultRequestHeaders.Add("X-Api-Key", configuration["Shipping:ApiKey"]); // or here
        return client;
    }

    public HttpClient Pinned()
    {
        var handler = new HttpClientHandler();
        handler.ServerCertificateCustomValidationCallback = (_, certificate, _, errors) => errors == SslPolicyErrors.None && certificate is not null; // clean
        var client = new HttpClient(handler);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Shipping:Token"]);
        return client;
    }

    public HttpClient Plain()
    {
        var client = new HttpClient { BaseAddress = new Uri("http://labels.contoso.com/") }; // expect SG3004
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Shipping:Token"]); // or here
        return client;
    }

    public HttpClient PlainAndPublic() => new() { BaseAddress = new Uri("http://postcodes.contoso.com/") }; // clean

    public HttpClient Local()
    {
        var client = new HttpClient { BaseAddress = new Uri("http://localhost:8080/") }; // clean
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Shipping:Token"]);
        return client;
    }

    public void PrintLabel(string parcel, string apiToken)
    {
        Process.Start("labelprinter", $"--parcel {parcel} --token {apiToken}"); // expect SG2006
        Process.Start("labelprinter", $"--parcel {parcel} --copies 2"); // clean
        Process.Start(new ProcessStartInfo("labelprinter") { ArgumentList = { "--token", apiToken } }); // expect SG2006
        var quiet = new ProcessStartInfo("labelprinter", "--token-from-env LABEL_TOKEN"); // clean
        quiet.Environment["LABEL_TOKEN"] = apiToken; // clean
        Process.Start(quiet);
    }

    public void Curl(string url)
    {
        var start = new ProcessStartInfo("curl");
        start.ArgumentList.Add("-H");
        start.ArgumentList.Add("Authorization: Bearer " + configuration["Shipping:Token"]); // expect SG2006
        start.ArgumentList.Add(url); // clean
        logger.LogDebug("curl {Url}", url); // clean
        Process.Start(start);
    }
}
