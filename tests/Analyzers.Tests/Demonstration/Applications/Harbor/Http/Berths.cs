using Harbor.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Harbor.Http;

public sealed class MooringOptions
{
    public string Host { get; set; } = "";

    public string Password { get; set; } = ""; // clean

    public int PasswordRetries { get; set; } = 3; // clean
}

public static class Berths
{
    public static void MapBerths(this WebApplication app)
    {
        var configuration = app.Configuration;
        app.MapGet("/berths", () => new[] { "A1", "A2" }); // clean
        app.MapGet("/config", (IOptions<MooringOptions> options) => new { options.Value.Host, options.Value.Password }); // expect SG2004
        app.MapGet("/config/safe", (IOptions<MooringOptions> options) => new { options.Value.Host, options.Value.PasswordRetries }); // clean
        app.MapGet("/db", () => Results.Ok(configuration.GetConnectionString("Berths"))); // expect SG2004
        app.MapGet("/db/ok", () => Results.Ok(configuration.GetConnectionString("Berths") is not null)); // clean
        app.MapGet("/all", () => configuration.AsEnumerable().ToDictionary(pair => pair.Key, pair => pair.Value)); // expect SG2014
        app.MapGet("/names", () => configuration.AsEnumerable().Select(pair => pair.Key)); // clean
        app.MapGet("/echo", (HttpContext context) => context.Request.Headers.Authorization.ToString()); // expect SG2004
        app.MapGet("/echo/agent", (HttpContext context) => context.Request.Headers.UserAgent.ToString()); // clean
        app.MapPost("/token", (BerthTokens tokens) => new { access_token = tokens.Issue("pilot"), token_type = "Bearer" }); // clean
        app.MapGet("/jwks", () => new { kty = "EC", kid = configuration["Jwt:KeyId"] }); // clean
        app.MapGet("/stats", Stats);
        app.MapGet("/debug", Debug);
    }

    private static Ok<Dictionary<string, int>> Stats() => TypedResults.Ok(new Dictionary<string, int> { ["tokens"] = 12, ["passwordsExpired"] = 3 }); // clean

    private static async Task Debug(HttpContext context, IOptionsSnapshot<MooringOptions> options)
    {
        context.Response.Headers["X-Mooring-Host"] = options.Value.Host; // clean
        context.Response.Headers["X-Mooring-Pw"] = options.Value.Password; // expect SG2004
        context.Response.Headers.Append("X-Mooring-Retries", options.Value.PasswordRetries.ToString()); // clean
        await context.Response.WriteAsync($"{options.Value.Host}:{options.Value.Password}"); // expect SG2004
        await context.Response.WriteAsJsonAsync(new { Password = options.Value.Password.Length > 0 ? "***" : "" }); // clean
    }
}
