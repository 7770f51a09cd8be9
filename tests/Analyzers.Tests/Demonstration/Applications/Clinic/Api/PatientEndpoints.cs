using System.Security.Cryptography;
using System.Text;
using Contoso.Clinic.Data;

namespace Contoso.Clinic.Api;

public static class PatientEndpoints
{
    private const string ApiKeyName = "X-Api-Key"; // clean
    private const string PartnerKey = "%hex%"; // expect SG0007 SG0002 SG0008

    public static void MapPatients(this IEndpointRouteBuilder routes, IConfiguration configuration)
    {
        routes.MapGet("/patients/{id:int}", async (int id, ClinicContext context, HttpRequest request) =>
        {
            if (!request.Headers.TryGetValue(ApiKeyName, out var key) || key != PartnerKey) return Results.Unauthorized(); // or here
            return Results.Ok((await context.Patients.FindAsync(id))?.Name); // clean
        });

        routes.MapPost("/patients", (HttpRequest request) =>
        {
            var given = SHA256.HashData(Encoding.UTF8.GetBytes(request.Headers[ApiKeyName].ToString())); // clean
            var expected = SHA256.HashData(Encoding.UTF8.GetBytes(configuration["Partners:ApiKey"] ?? "")); // clean
            return CryptographicOperations.FixedTimeEquals(given, expected) ? Results.Accepted() : Results.Unauthorized(); // clean
        });

        routes.MapDelete("/patients/{id:int}", (int id, string? adminToken) =>
            adminToken == "%token%" ? Results.NoContent() : Results.Forbid()); // expect SG0007

        routes.MapGet("/admin/reindex", (HttpContext context) =>
        {
            if (context.Request.Query["token"] == "%human%") return Results.Accepted(); // expect SG0007
            if (context.Request.Query["mode"] == "incremental-2024-schema-v2") return Results.Accepted(); // clean
            return Results.StatusCode(403);
        });

        routes.MapPost("/kiosk/unlock", (string code, IConfiguration settings) => Unlock(code, settings["Kiosk:Stage"] == "production")); // clean
        routes.MapGet("/labels", () => new Dictionary<string, string> { ["lblPassword"] = "Password", ["lblToken"] = "Access code" }); // clean
    }

    private static IResult Unlock(string passcode, bool production)
    {
        if (!production && Matches(passcode, "%human%")) return Results.Ok(); // expect SG0007 SG0002
        return Matches(passcode, Environment.GetEnvironmentVariable("KIOSK_PASSCODE")) ? Results.Ok() : Results.Unauthorized(); // clean
    }

    private static bool Matches(string given, string? expected) =>
        expected is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(expected)); // clean
}
