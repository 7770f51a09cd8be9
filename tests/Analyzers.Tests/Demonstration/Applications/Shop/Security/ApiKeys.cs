using System.Net;
using System.Runtime.InteropServices;
using System.Security;
using System.Security.Cryptography;
using System.Text;
using Contoso.Shop.Settings;
using Microsoft.Extensions.Primitives;

namespace Contoso.Shop.Security;

public sealed class ApiKeyFilter(IConfiguration configuration, ILogger<ApiKeyFilter> logger) : IEndpointFilter
{
    private readonly Dictionary<string, string> _keysByPartner = new()
    {
        ["fabrikam"] = "%token%", // expect SG0002 SG0007 SG0003
        ["tailwind"] = Environment.GetEnvironmentVariable("TAILWIND_KEY") ?? "", // clean
    };

    private readonly Dictionary<string, string> _labels = new()
    {
        ["apiKey"] = "API key (from the partner portal)", // clean
        ["password"] = "Your password", // clean
        ["token"] = "Einmalkennwort eingeben", // clean
    };

    private readonly SortedDictionary<string, string> _tokensByRegion = new()
    {
        { "eu-token", "%token%" }, // expect SG0002
        { "eu-endpoint", "https://eu.partners.contoso.com/v3/token" }, // clean
    };

    public int Regions => _tokensByRegion.Count;

    private readonly string[] _revokedKeyHashes = ["%sha256%", "%sha256%"]; // clean

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        string? apiKey = request.Headers[Headers.ApiKey]; // clean
        if (StringValues.IsNullOrEmpty(apiKey)) return Results.Problem($"header {Headers.ApiKey} is missing", statusCode: 401); // clean
        if (apiKey == configuration["Partners:ApiKey"]) return await next(context); // expect SG3001
        if (FixedTimeEquals(apiKey, configuration["Partners:ApiKey"])) return await next(context); // clean
        if (apiKey == "%token%") return await next(context); // expect SG0007
        if (string.Equals(apiKey, _keysByPartner["fabrikam"])) return await next(context); // expect SG3001 SG0007
        logger.LogWarning("Refused {Key}", apiKey); // expect SG2001
        logger.LogWarning("Refused a key that starts with {Prefix}", apiKey?[..4]); // clean
        logger.LogWarning("Refused {Key}", Mask(apiKey)); // clean
        context.HttpContext.Response.Headers["X-Your-Key"] = apiKey; // expect SG2004
        context.HttpContext.Response.Headers["WWW-Authenticate"] = "ApiKey realm=\"partners\""; // clean
        return Results.Json(new { error = "refused", label = _labels["apiKey"], revoked = _revokedKeyHashes.Length }, statusCode: 403); // clean
    }

    private static string Mask(string? key) => key is null ? "none" : new string('*', key.Length);

    private static bool FixedTimeEquals(string? one, string? other) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one ?? ""), Encoding.UTF8.GetBytes(other ?? "")); // clean
}

public static class SecureStrings
{
    public static string Reveal(SecureString value) => new NetworkCredential("", value).Password; // expect SG3002

    public static string RevealByPointer(SecureString value)
    {
        var pointer = Marshal.SecureStringToGlobalAllocUnicode(value);
        try
        {
            return Marshal.PtrToStringUni(pointer) ?? ""; // expect SG3002
        }
        finally
        {
            Marshal.ZeroFreeGlobalAllocUnicode(pointer);
        }
    }

    public static int Length(SecureString value) => value.Length; // clean

    public static SecureString Read()
    {
        var result = new SecureString();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true)) result.AppendChar(key.KeyChar); // clean
        return result;
    }
}
