using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Contoso.Shop.Middleware;

public sealed class RequestLoggingMiddleware(RequestDelegate next, ILogger<RequestLoggingMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var authorization = context.Request.Headers.Authorization.ToString();
        logger.LogDebug("{Method} {Path}", context.Request.Method, context.Request.Path); // clean
        logger.LogDebug("Authorization: {Authorization}", authorization); // expect SG2001
        logger.LogDebug("Authorization scheme: {Scheme}", authorization.Split(' ')[0]); // clean
        logger.LogDebug("Signed in: {SignedIn}", !string.IsNullOrEmpty(authorization)); // clean
        logger.LogDebug("Trace {Id}, agent {Agent}", context.TraceIdentifier, context.Request.Headers.UserAgent); // clean
        var sessionToken = context.Request.Cookies["session_token"];
        logger.LogDebug("Session {Session}", sessionToken); // expect SG2001
        logger.LogDebug("Session hash {Session}", sessionToken?.GetHashCode(StringComparison.Ordinal)); // clean
        using (logger.BeginScope(new Dictionary<string, object?> { ["ApiKey"] = context.Request.Headers["X-Api-Key"].ToString() })) // expect SG2008
        using (logger.BeginScope("Request {Id}", context.TraceIdentifier)) // clean
        {
            await next(context);
        }

        context.Response.Cookies.Append("culture", "en-GB"); // clean
        if (context.Items["refreshToken"] is string refreshToken) context.Response.Cookies.Append("refresh", refreshToken, new CookieOptions { HttpOnly = false }); // expect SG2007
    }
}

public sealed class ErrorMiddleware(RequestDelegate next, IHostEnvironment environment, ILogger<ErrorMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (KeyNotFoundException)
        {
            context.Response.StatusCode = 404;
            await context.Response.WriteAsync("That is not here."); // clean
        }
        catch (BadHttpRequestException e)
        {
            logger.LogWarning(e, "Bad request"); // clean
            context.Response.StatusCode = e.StatusCode;
            await context.Response.WriteAsJsonAsync(new ProblemDetails { Title = "Bad request", Status = e.StatusCode }); // clean
        }
        catch (InvalidOperationException e)
        {
            logger.LogError(e, "Failed: {Message}", e.Message); // clean
            context.Response.StatusCode = 500;
            await context.Response.WriteAsync(e.ToString()); // expect SG2012
        }
        catch (IOException e) when (environment.IsDevelopment())
        {
            await context.Response.WriteAsync(e.ToString()); // clean
        }
        catch (TimeoutException e)
        {
            var details = new ProblemDetails { Title = "Timeout", Detail = e.StackTrace }; // expect SG2012
            await context.Response.WriteAsJsonAsync(details);
        }
        catch (Exception e)
        {
            logger.LogError(e, "Unexpected"); // clean
            await context.Response.WriteAsJsonAsync(new { error = "unexpected", trace = context.TraceIdentifier, stack = e.StackTrace }); // expect SG2012
        }
    }
}

public static class Links
{
    public static string Callback(HttpRequest request, string accessToken) =>
        QueryHelpers.AddQueryString("https://app.contoso.com/signed-in", "access_token", accessToken); // expect SG2005

    public static string Return(HttpRequest request, string returnUrl) =>
        QueryHelpers.AddQueryString("https://app.contoso.com/signed-in", "returnUrl", returnUrl); // clean

    public static Uri Feed(string token) => new UriBuilder("https://feeds.contoso.com/orders") { Query = "token=" + token }.Uri; // expect SG2005

    public static Uri Upload() => new UriBuilder("https", "feeds.contoso.com") { UserName = "feed", Password = "%phrase%" }.Uri; // expect SG0003 SG0002

    public static Uri Page(string continuationToken) => new($"https://feeds.contoso.com/orders?continuationToken={continuationToken}"); // clean
}
