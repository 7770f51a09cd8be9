using Microsoft.AspNetCore.Mvc;

namespace Harbor.Errors;

public sealed class ErrorMiddleware(RequestDelegate next, IHostEnvironment environment, ILogger<ErrorMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (HarborException e)
        {
            logger.LogError(e, "Request failed"); // clean
            context.Response.StatusCode = 500;
            await context.Response.WriteAsync(e.ToString()); // expect SG2012
        }
        catch (TimeoutException e)
        {
            logger.LogError(e, "Timed out"); // clean
            await context.Response.WriteAsJsonAsync(new ProblemDetails { Title = "Timed out", Detail = e.StackTrace }); // expect SG2012
        }
        catch (UnauthorizedAccessException)
        {
            await context.Response.WriteAsync("Not allowed"); // clean
        }
        catch (Exception e)
        {
            var id = Guid.NewGuid();
            logger.LogError(e, "Failed {Id}", id); // clean
            if (environment.IsDevelopment()) await context.Response.WriteAsync("See the log, " + e.GetType().Name); // clean
            else await context.Response.WriteAsJsonAsync(new ProblemDetails { Title = "Failed", Detail = $"id {id}" }); // clean
        }
    }
}

[ApiController]
public sealed class FaultController : ControllerBase
{
    [HttpPost("try")]
    public IActionResult Try([FromBody] string token)
    {
        try
        {
            return Ok(token.Length); // clean
        }
        catch (Exception e)
        {
            return StatusCode(500, e); // expect SG2012
        }
    }

    [HttpPost("again")]
    public IActionResult Again()
    {
        try
        {
            return NoContent();
        }
        catch (Exception)
        {
            return Problem("It did not work", statusCode: 500); // clean
        }
    }
}
