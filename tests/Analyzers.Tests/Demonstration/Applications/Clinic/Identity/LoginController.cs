using System.Security.Cryptography;
using System.Text;
using Contoso.Clinic.Data;
using Microsoft.AspNetCore.Mvc;

namespace Contoso.Clinic.Identity;

public sealed class LoginRequest
{
    public string User { get; set; } = "";

    public string Password { get; set; } = "";

    public string? Pin { get; set; }
}

[ApiController]
[Route("api/login")]
public sealed class LoginController(ClinicContext context, ITokenIssuer tokens, IConfiguration configuration) : ControllerBase
{
    private const string ServicePassword = "%human%"; // expect SG0002 SG0007 SG0008

    [HttpPost]
    public async Task<IActionResult> Login([FromBody] LoginRequest request)
    {
        if (string.IsNullOrEmpty(request.Password) || request.Password == "") return BadRequest("Password must not be empty"); // clean
        if (request.Password.Equals(ServicePassword, StringComparison.Ordinal)) return Ok(tokens.Issue("service", "service")); // or here
        if (request.User == "root" && request.Password == "%human%") return Ok(tokens.Issue("root", "admin")); // expect SG0007
        if (request is { User: "vendor", Password: "%phrase%" }) return Ok(tokens.Issue("vendor", "support")); // expect SG0007
        var user = await context.Users.FirstOrDefaultAsync(candidate => candidate.Login == request.User);
        if (user is null || !BCrypt.Net.BCrypt.Verify(request.Password, user.PasswordHash ?? "")) return Unauthorized(); // clean
        return Ok(tokens.Issue(user.Login, "user"));
    }

    [HttpPost("pin")]
    public IActionResult WithPin(LoginRequest request)
    {
        var masterPin = "%shorthex%"; // expect SG0007 SG0002
        if (string.Equals(request.Pin, masterPin)) return Ok(); // or here
        if (request.Pin is null or "" or { Length: < 4 }) return BadRequest(new { error = "pin_too_short" }); // clean
        return Unauthorized();
    }

    [HttpPost("emergency")]
    public IActionResult Emergency([FromForm] string password)
    {
        switch (password)
        {
            case "%human%": // expect SG0007
                return Ok(tokens.Issue("emergency", "doctor"));
            case "%phrase%": // expect SG0007
                return Ok(tokens.Issue("emergency", "nurse"));
            case "": // clean
                return BadRequest();
            default:
                return Unauthorized();
        }
    }

    [HttpPost("machine")]
    public IActionResult Machine([FromHeader(Name = "X-Machine-Key")] string machineKey) // clean
    {
        var expected = Encoding.UTF8.GetBytes("%token%"); // expect SG0007 SG0002
        var given = Encoding.UTF8.GetBytes(machineKey);
        if (CryptographicOperations.FixedTimeEquals(expected, given)) return Ok(); // or here
        var configured = Encoding.UTF8.GetBytes(configuration["Machine:Key"] ?? ""); // clean
        return CryptographicOperations.FixedTimeEquals(configured, given) ? Ok() : Unauthorized(); // clean
    }

    [HttpGet("kind/{tokenType}")]
    public IActionResult Kind(string tokenType, string grantType) => tokenType switch
    {
        "access_token" or "refresh_token" => Ok(), // clean
        "id_token" when grantType == "authorization_code" => Ok(), // clean
        _ => BadRequest($"'{tokenType}' is not a token type"), // clean
    };

    [HttpPost("change")]
    public IActionResult Change([FromForm] string oldPassword, [FromForm] string newPassword)
    {
        if (newPassword is "password" or "changeme") return BadRequest("Choose another password"); // clean
        if (newPassword.Contains("clinic", StringComparison.OrdinalIgnoreCase)) return BadRequest("The password must not contain the clinic's name"); // clean
        return newPassword.Length < PasswordPolicy.MinimumPasswordLength ? BadRequest(oldPassword.Length) : NoContent(); // clean
    }
}
