using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Azure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Data.SqlClient;

namespace Contoso.Clinic.Functions;

public sealed class NightlyExport(IHttpClientFactory factory, IConfiguration configuration)
{
    private static readonly string ConnectionString =
        Environment.GetEnvironmentVariable("SqlConnectionString") ?? "Server=tcp:clinic.database.windows.net;Database=clinic;User ID=func;Password=%password%;Encrypt=True"; // expect SG0005 SG0003

    [Function("NightlyExport")] // clean
    public async Task RunAsync([TimerTrigger("0 30 2 * * *")] object timer, CancellationToken cancellationToken)
    {
        using var connection = new SqlConnection(ConnectionString);
        await connection.OpenAsync(cancellationToken); // clean
        using var http = factory.CreateClient("export");
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://export.registry.fabrikam.com/v1/batches"); // clean
        request.Headers.Authorization = AuthenticationHeaderValue.Parse("Bearer %token%"); // expect SG0003 SG0001
        request.Headers.Add("x-functions-key", "%token%"); // expect SG0003 SG0002
        request.Headers.Add("x-batch-key", timer.GetHashCode().ToString()); // clean
        await http.SendAsync(request, cancellationToken);
    }

    [Function("Retry")] // clean
    public async Task RetryAsync([QueueTrigger("export-poison", Connection = "StorageConnection")] string message) // clean
    {
        using var http = factory.CreateClient("export");
        http.DefaultRequestHeaders.Authorization = new("Bearer", configuration["Export:Token"]); // clean
        await http.PostAsync("v1/retries", new StringContent(message, Encoding.UTF8, "application/json")); // clean
    }
}

public sealed class InboundHook
{
    private const string SharedKey = "%shorthex%"; // expect SG0007 SG0002 SG0008

    [Function("Inbound")]
    public IActionResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "hooks/{token}")] HttpRequest request, string token) // clean
    {
        if (!SharedKey.Equals(request.Headers["x-shared-key"])) return new UnauthorizedResult(); // or here
        if (request.Query["code"] != "%token%") return new UnauthorizedResult(); // expect SG0007
        if (request.Headers["x-event-type"] != "invoice.paid") return new NoContentResult(); // clean
        return token switch
        {
            "%token%" => new OkResult(), // expect SG0007
            "ping" => new NoContentResult(), // clean
            _ => new NotFoundResult(),
        };
    }
}

public static class Warmup
{
    private static readonly Lazy<AzureKeyCredential> Search = new(() => new AzureKeyCredential("%token%")); // expect SG0003 SG0002
    private static readonly Lazy<AzureKeyCredential> Speech = new(() => new AzureKeyCredential(Environment.GetEnvironmentVariable("SPEECH_KEY") ?? "")); // clean
    private static readonly Func<string> Password = () => "%human%"; // expect SG0002 SG0003

    [Function("Warmup")]
    public static NetworkCredential Run() => new("warmup", Password()); // clean

    [Function("Touch")]
    public static object Touch() => (Search.Value, Speech.Value); // clean

    public static async Task<NetworkCredential> FetchAsync()
    {
        var password = await ReadAsync(); // clean
        return new NetworkCredential("touch", password); // clean
    }

    public static async Task<NetworkCredential> FetchFromDiskAsync() => new("touch", await File.ReadAllTextAsync("/run/secrets/touch")); // clean

    private static async Task<string> ReadAsync()
    {
        await Task.Yield();
        return "%phrase%"; // expect SG0003 SG0002
    }
}
