using System.Net.Mime;
using System.Security.Cryptography;
using System.Text;
using Contoso.Courier.Settings;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Contoso.Courier.Api;

[ApiController]
[Route("carriers")]
public sealed class CarriersController(IOptionsSnapshot<CarrierOptions> options, IConfiguration configuration, IDataProtectionProvider protection) : ControllerBase
{
    [HttpGet("{id}/summary")]
    public IActionResult Summary(string id) => Ok(new { id, options.Value.Name, options.Value.ClientId, options.Value.HasClientSecret }); // clean

    [HttpGet("{id}/settings")]
    public IActionResult Settings(string id) => Ok(new { id, options.Value.Name, options.Value.ApiKey }); // expect SG2004

    [HttpGet("{id}/secret")]
    public IActionResult Secret() => Content(options.Value.ClientSecret, MediaTypeNames.Text.Plain); // expect SG2004

    [HttpGet("{id}/secret-length")]
    public IActionResult SecretLength() => Content($"{options.Value.ClientSecret.Length}", MediaTypeNames.Text.Plain); // clean

    [HttpGet("{id}/json")]
    public IActionResult Json() => new JsonResult(new { secret = options.Value.ClientSecret }); // expect SG2004

    [HttpGet("{id}/json-public")]
    public IActionResult PublicJson() => new JsonResult(new { endpoint = options.Value.TokenEndpoint, type = options.Value.TokenType }); // clean

    [HttpGet("{id}/text")]
    public string Text() => $"{options.Value.Name}:{options.Value.Password}"; // expect SG2004

    [HttpGet("{id}/name")]
    public string Name() => $"{options.Value.Name}:{options.Value.Password.Length > 0}"; // clean

    [HttpGet("{id}/key")]
    public ActionResult<string> Key() => options.Value.ApiKey; // expect SG2004

    [HttpGet("{id}/key-header")]
    public ActionResult<string> KeyHeader() => CarrierOptions.ApiKeyHeader; // clean

    [HttpGet("{id}/key-hint")]
    public ActionResult<string> KeyHint() => "****" + options.Value.ApiKey[^4..]; // clean

    [HttpGet("{id}/key-hash")]
    public ActionResult<string> KeyHash() => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(options.Value.ApiKey))); // clean

    [HttpGet("{id}/key-sealed")]
    public ActionResult<string> KeySealed() => protection.CreateProtector("carrier-key").Protect(options.Value.ApiKey); // clean

    [HttpPost("{id}/check")]
    public async Task<IActionResult> CheckAsync(string id, [FromHeader(Name = "X-Api-Key")] string apiKey, CancellationToken cancellationToken)
    {
        await Task.Delay(10, cancellationToken); // clean
        if (apiKey.Length == 0) return BadRequest("the header X-Api-Key is empty"); // clean
        if (apiKey.Length < 20) return BadRequest($"'{apiKey}' is no key"); // expect SG2004
        if (apiKey.Contains(' ')) return BadRequest(new { error = "blank in key", position = apiKey.IndexOf(' ') }); // clean
        if (apiKey.Contains('\t')) return BadRequest(new ProblemDetails { Title = "Bad key", Detail = "There is a tab in " + apiKey }); // expect SG2004
        if (apiKey.Contains('\n')) return BadRequest(new ProblemDetails { Title = "Bad key", Detail = "There is a line break in it" }); // clean
        if (id == "legacy") return Problem(detail: $"legacy login {options.Value.ClientId}/{options.Value.Password}"); // expect SG2004
        if (id == "closed") return Problem(detail: $"carrier {options.Value.Name} is closed", statusCode: 503); // clean
        if (id == "none") return NotFound(new { id, expected = configuration["Carrier:ApiKey"] }); // expect SG2004
        if (id == "gone") return NotFound(new { id, expected = configuration["Carrier:ApiKeyFormat"] }); // clean
        ModelState.AddModelError(nameof(apiKey), "key is unknown"); // clean
        if (id == "other") return ValidationProblem(ModelState); // clean
        if (id == "trace") return StatusCode(401, options.Value.ClientSecret); // expect SG2004
        return StatusCode(401, new { id, scheme = options.Value.TokenType }); // clean
    }

    [HttpGet("{id}/debug")]
    public void Debug()
    {
        Response.Headers["X-Carrier-Debug"] = options.Value.ApiKey; // expect SG2004
        Response.Headers["X-Carrier-Name"] = options.Value.Name; // clean
        Response.Headers.Append("X-Debug-Connection", configuration.GetConnectionString("Courier")); // expect SG2004
        Response.Headers.Append("X-Debug-Database", configuration["Courier:Database"]); // clean
        Response.Headers.WWWAuthenticate = "Bearer realm=\"carrier\""; // clean
        Response.Headers.ETag = $"\"{options.Value.Name.Length}\""; // clean
    }

    [HttpGet("{id}/status")]
    public IActionResult Status(string id)
    {
        try
        {
            return Ok(id.Trim()); // clean
        }
        catch (FormatException e)
        {
            return StatusCode(500, e.ToString()); // expect SG2012
        }
        catch (IOException e)
        {
            return BadRequest(new { error = e.StackTrace }); // expect SG2012
        }
        catch (TimeoutException e)
        {
            return Problem(e.ToString(), title: "Carrier timed out"); // expect SG2012
        }
        catch (UnauthorizedAccessException e)
        {
            return BadRequest($"failed: {e}"); // expect SG2012
        }
        catch (ArithmeticException e)
        {
            return StatusCode(500, new { error = e.Message }); // clean
        }
        catch (Exception e)
        {
            return StatusCode(500, $"{e.GetType().Name} in {id}"); // clean
        }
    }

    [HttpGet("all")]
    public IActionResult All() => Ok(configuration.AsEnumerable()); // expect SG2014

    [HttpGet("all-names")]
    public IActionResult AllNames() => Ok(configuration.AsEnumerable().Select(setting => setting.Key)); // clean
}

[Route("admin")]
public sealed class AdminController(IOptions<DepotOptions> depot) : Controller
{
    [HttpGet("")]
    public IActionResult Index()
    {
        ViewBag.Depot = depot.Value.Code; // clean
        ViewBag.Password = depot.Value.SftpPassword; // expect SG2004
        ViewData["Host"] = depot.Value.SftpHost; // clean
        ViewData["Connection"] = depot.Value.ConnectionString; // expect SG2004
        ViewData["MinLength"] = depot.Value.PasswordMinLength; // clean
        TempData["Notice"] = $"Password of {depot.Value.Code} was changed"; // clean
        TempData["Generated"] = "New password: " + depot.Value.SftpPassword; // expect SG2004 SG2007
        return View();
    }

    [HttpGet("row")]
    public IActionResult Row() => PartialView("_Row", new { depot.Value.Code, depot.Value.SftpUser }); // clean

    [HttpGet("login-row")]
    public IActionResult LoginRow() => PartialView("_Row", new { depot.Value.Code, depot.Value.SftpPassword }); // expect SG2004

    [HttpPost("login")]
    public IActionResult Login(IFormCollection form)
    {
        var password = form["password"].ToString();
        if (password.Length == 0) return Json(new { error = "password is empty" }); // clean
        if (password.Length < depot.Value.PasswordMinLength) return Json(new { error = "too short", password }); // expect SG2004
        return Json(new { user = form["user"].ToString(), ok = true }); // clean
    }
}
