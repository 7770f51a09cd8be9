using Verify = SecretGuard.Analyzers.Tests.Verifier.CSharpCodeFixVerifier<SecretGuard.Analyzers.CodeAnalyzer, SecretGuard.CodeFixes.Leaks.ErrorDetailsFix>;

namespace SecretGuard.Analyzers.Tests;

/// <summary>The fix of SG2012.</summary>
public class ErrorDetailsFixTests
{
    private const string Title = "Answer with";

    [Fact]
    public Task The_answer_is_general() => Verify.VerifyCodeFixAsync(
        """
        using System;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        class C : ControllerBase
        {
            IResult A(Exception e) => Results.Text(e.ToString()); // kept
            IResult B(Exception e) => Results.BadRequest(new { trace = e.StackTrace, e.StackTrace, e.Message });
            IResult D(Exception e) => Results.Problem(detail: $"failed: {e}");
            ProblemDetails E(Exception e) => new() { Title = "failed", Detail = "at " + e.StackTrace };
            IActionResult F()
            {
                try
                {
                    return Ok();
                }
                catch (Exception e)
                {
                    return StatusCode(500, e);
                }
            }
        }
        """,
        """
        using System;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        class C : ControllerBase
        {
            IResult A(Exception e) => Results.Text("An unexpected error occurred."); // kept
            IResult B(Exception e) => Results.BadRequest(new { trace = "An unexpected error occurred.", StackTrace = "An unexpected error occurred.", e.Message });
            IResult D(Exception e) => Results.Problem(detail: $"failed: An unexpected error occurred.");
            ProblemDetails E(Exception e) => new() { Title = "failed", Detail = "at " + "An unexpected error occurred." };
            IActionResult F()
            {
                try
                {
                    return Ok();
                }
                catch (Exception)
                {
                    return StatusCode(500, "An unexpected error occurred.");
                }
            }
        }
        """,
        Title);

    [Fact]
    public Task The_exception_is_logged_where_there_is_a_logger() => Verify.VerifyCodeFixAsync(
        """
        using System;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Logging;

        class A(ILogger<A> logger) : ControllerBase
        {
            IActionResult M()
            {
                try
                {
                    return Ok();
                }
                catch (Exception e)
                {
                    return StatusCode(500, new { e.StackTrace, text = e.ToString() });
                }
            }

            IActionResult N()
            {
                try
                {
                    return Ok();
                }
                catch (Exception e)
                {
                    logger.LogWarning(e, "known");
                    return BadRequest(e.StackTrace);
                }
            }
        }
        """,
        """
        using System;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.Extensions.Logging;

        class A(ILogger<A> logger) : ControllerBase
        {
            IActionResult M()
            {
                try
                {
                    return Ok();
                }
                catch (Exception e)
                {
                    logger.LogError(e, "The request failed");
                    return StatusCode(500, new { StackTrace = "An unexpected error occurred.", text = "An unexpected error occurred." });
                }
            }

            IActionResult N()
            {
                try
                {
                    return Ok();
                }
                catch (Exception e)
                {
                    logger.LogWarning(e, "known");
                    return BadRequest("An unexpected error occurred.");
                }
            }
        }
        """,
        Title);

    [Fact]
    public Task An_application_has_a_logger_of_its_own() => Verify.VerifyCodeFixAsync(
        """
        using System;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;

        var app = WebApplication.Create();
        app.MapGet("/", () =>
        {
            try
            {
                return Results.Ok();
            }
            catch (Exception e)
            {
                return Results.Problem(e.ToString());
            }
        });
        """,
        """
        using System;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.Logging;

        var app = WebApplication.Create();
        app.MapGet("/", () =>
        {
            try
            {
                return Results.Ok();
            }
            catch (Exception e)
            {
                app.Logger.LogError(e, "The request failed");
                return Results.Problem("An unexpected error occurred.");
            }
        });
        """,
        Title);

    [Fact]
    public async Task The_title_says_what_is_logged() =>
        Assert.Equal(
            ["Answer with a general text, and log 'e'", "Answer with a general text"],
            await Verify.TitlesAsync("""
                using System;
                using Microsoft.AspNetCore.Http;
                using Microsoft.Extensions.Logging;
                class C { IResult M(ILogger logger, Exception e) { return Results.Text(e.ToString()); } }
                """));
}
