using System.Text;
using Contoso.Courier.Settings;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Contoso.Courier.Api;

internal static class Endpoints
{
    public static void MapCourier(this WebApplication app)
    {
        app.MapGet("/health", () => Results.Ok(new { status = "ok" })); // clean
        app.MapGet("/debug/carrier", (IOptions<CarrierOptions> options) => Results.Ok(options.Value.Password)); // expect SG2004
        app.MapGet("/debug/name", (IOptions<CarrierOptions> options) => Results.Ok(options.Value.Name)); // clean
        app.MapGet("/debug/key", (IConfiguration configuration) => configuration["Carrier:ApiKey"]); // expect SG2004
        app.MapGet("/debug/region", (IConfiguration configuration) => configuration["Carrier:Region"]); // clean
        app.MapGet("/debug/text", (IConfiguration configuration) => Results.Text("connection: " + configuration.GetConnectionString("Courier"))); // expect SG2004
        app.MapGet("/debug/state", (IConfiguration configuration) => Results.Text("connection: " + (configuration.GetConnectionString("Courier") != null))); // clean
        app.MapGet("/debug/json", (IOptions<DepotOptions> depot) => Results.Json(new { depot.Value.Code, depot.Value.PrivateKeyPassphrase })); // expect SG2004
        app.MapGet("/debug/json-public", (IOptions<DepotOptions> depot) => Results.Json(new { depot.Value.Code, depot.Value.PrivateKeyPath })); // clean
        app.MapGet("/debug/typed", (IOptions<DepotOptions> depot) => TypedResults.Ok($"{depot.Value.SftpUser}:{depot.Value.SftpPassword}")); // expect SG2004
        app.MapGet("/debug/typed-public", (IOptions<DepotOptions> depot) => TypedResults.Ok($"{depot.Value.SftpUser}@{depot.Value.SftpHost}")); // clean
        app.MapGet("/debug/env", () => Results.Ok(Environment.GetEnvironmentVariables())); // expect SG2014
        app.MapGet("/debug/env-count", () => Results.Ok(Environment.GetEnvironmentVariables().Count)); // clean
        app.MapGet("/track/{number}", Track); // clean
        app.MapPost("/webhooks", Receive); // clean
        app.MapGet("/raw", async (HttpContext context, IConfiguration configuration) =>
        {
            await context.Response.WriteAsync("token " + configuration["Portal:AccessToken"]); // expect SG2004
            await context.Response.WriteAsync("token type " + configuration["Portal:TokenType"]); // clean
            await context.Response.WriteAsJsonAsync(new { secret = configuration["Portal:ClientSecret"] }); // expect SG2004
            await context.Response.WriteAsJsonAsync(new { id = configuration["Portal:ClientId"] }); // clean
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(configuration["Portal:Password"] ?? "")); // expect SG2004
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(configuration["Portal:Title"] ?? "")); // clean
            await context.Response.BodyWriter.WriteAsync(Encoding.UTF8.GetBytes(configuration["Portal:ApiKey"] ?? "")); // expect SG2004
            await context.Response.WriteAsync(context.Request.Headers.Authorization.ToString()); // expect SG2004
            await context.Response.WriteAsync(context.Request.Headers.Accept.ToString()); // clean
        });
        app.UseExceptionHandler(handler => handler.Run(async context =>
        {
            var error = context.Features.Get<IExceptionHandlerFeature>()?.Error;
            await context.Response.WriteAsync(error?.ToString() ?? "unknown"); // expect SG2012
        }));
        app.UseExceptionHandler(handler => handler.Run(async context =>
        {
            var error = context.Features.Get<IExceptionHandlerFeature>()?.Error;
            await context.Response.WriteAsync(error is OperationCanceledException ? "cancelled" : "failed"); // clean
        }));
    }

    private static Results<Ok<string>, ProblemHttpResult> Track(string number, IOptions<CarrierOptions> options)
    {
        if (number.Length < 8) return TypedResults.Problem($"{number} is no tracking number"); // clean
        if (number.Length > 40) return TypedResults.Problem($"cannot ask with {options.Value.ApiKey}"); // expect SG2004
        return TypedResults.Ok($"{number} is on its way"); // clean
    }

    private static async Task<IResult> Receive(HttpRequest request, IOptions<WebhookSubscription> subscription, ILoggerFactory loggers)
    {
        var logger = loggers.CreateLogger("Webhooks");
        var signature = request.Headers["X-Signature"].ToString(); // clean
        var signingSecret = subscription.Value.SigningSecret; // clean
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync();
        var computed = Sign(signingSecret, body);
        logger.LogDebug("Webhook of {Size} bytes", body.Length); // clean
        logger.LogDebug("Webhook secret {Secret}", signingSecret); // expect SG2001
        logger.LogDebug("Webhook record {Subscription}", subscription.Value.Callback); // clean
        if (signature.Length == 0) return Results.BadRequest("X-Signature is missing"); // clean
        if (signature.Length != computed.Length) return Results.BadRequest($"signature has {signature.Length} characters"); // clean
        try
        {
            return Results.Accepted(); // clean
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            logger.LogError(e, "Webhook failed"); // clean
            if (body.Length == 0) return Results.Problem(title: "Webhook failed", detail: e.StackTrace); // expect SG2012
            if (body.Length == 1) return TypedResults.InternalServerError(new ProblemDetails { Detail = e.ToString() }); // expect SG2012
            return Results.Problem(title: "Webhook failed", detail: "see the log"); // clean
        }
    }

    private static string Sign(string signingSecret, string body) => // clean
        Convert.ToHexString(System.Security.Cryptography.HMACSHA256.HashData(Encoding.UTF8.GetBytes(signingSecret), Encoding.UTF8.GetBytes(body))); // clean
}
