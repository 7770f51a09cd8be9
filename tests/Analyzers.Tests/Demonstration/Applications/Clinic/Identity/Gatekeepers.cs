using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Contoso.Clinic.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Contoso.Clinic.Identity;

/// <summary>For the clearing house, which cannot do OAuth.</summary>
public sealed class ClearingHouseFilter : IAuthorizationFilter
{
    private static readonly HashSet<string> Tokens = ["%token%", "%hex%"]; // expect SG0007 SG0002
    private static readonly HashSet<string> TokenKinds = ["Bearer", "DPoP"]; // clean

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var token = context.HttpContext.Request.Headers["X-Clearing-Token"].ToString(); // clean
        var kind = context.HttpContext.Request.Headers["X-Token-Kind"].ToString(); // clean
        if (!TokenKinds.Contains(kind) || !Tokens.Contains(token)) context.Result = new UnauthorizedResult();
    }
}

[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
public sealed class RequiresKeyAttribute(string key) : Attribute
{
    public string Key => key;

    public string? Password { get; set; }

    public string? TokenHeader { get; set; }

    public string? SecretName { get; set; }
}

[RequiresKey("exports", SecretName = "export-api-key", TokenHeader = "X-Export-Token")] // clean
public sealed class ExportController : ControllerBase
{
    [RequiresKey("daily", Password = "%human%")] // expect SG0008 SG0002
    public IActionResult Daily() => Ok();

    [RequiresKey("weekly", Password = Secrets.ExportPassword)] // clean
    public IActionResult Weekly() => Ok();

    [RequiresKey("monthly", Password = "")] // clean
    public IActionResult Monthly() => Ok();
}

public sealed class BasicGate(RequestDelegate next, IConfiguration configuration)
{
    private const string Realm = "Basic realm=\"Clinic\", charset=\"UTF-8\""; // clean

    public async Task InvokeAsync(HttpContext context)
    {
        if (!AuthenticationHeaderValue.TryParse(context.Request.Headers.Authorization, out var header) || header.Scheme != "Basic") // clean
        {
            context.Response.StatusCode = 401;
            context.Response.Headers.WWWAuthenticate = Realm; // clean
            return;
        }

        var pair = Encoding.UTF8.GetString(Convert.FromBase64String(header.Parameter ?? "")).Split(':', 2); // clean
        var (user, password) = (pair[0], pair[^1]);
        if (user == "metrics" && password == "%phrase%") // expect SG0007
        {
            await next(context);
            return;
        }

        if (pair is ["probe", "%human%"]) // expect SG0007
        {
            context.Response.StatusCode = 204;
            return;
        }

        if (header.Parameter == Convert.ToBase64String(Encoding.UTF8.GetBytes("grafana:%human%"))) // expect SG0007 SG0003
        {
            await next(context);
            return;
        }

        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(password));
        var known = Convert.FromHexString(configuration["Gate:PasswordSha256"] ?? ""); // clean
        if (CryptographicOperations.FixedTimeEquals(digest, known)) await next(context); // clean
    }
}

public static class HashGate
{
    // The operator's password is on paper in the safe; only its hash is here.
    private const string OperatorPasswordHash = "%sha256%"; // clean
    private const string OperatorBcrypt = "%bcrypt%"; // clean

    public static bool IsOperator(string password) => CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(password)), Convert.FromHexString(OperatorPasswordHash)); // clean

    public static bool IsOperatorSlow(string password) => BCrypt.Net.BCrypt.Verify(password, OperatorBcrypt); // clean

    public static bool IsAuditor(string passcode) => passcode.SequenceEqual("%human%"); // expect SG0007

    public static bool IsTrainer(string passphrase) => "%phrase%".Equals(passphrase); // expect SG0007

    public static bool IsVisitor(string code) => string.CompareOrdinal(code, "GUEST") == 0; // clean

    public static bool IsStudent(string password) => string.Compare(password, "%human%", StringComparison.Ordinal) == 0; // expect SG0007
}
