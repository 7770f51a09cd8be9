using System.IdentityModel.Tokens.Jwt;
using System.Net;
using System.Runtime.InteropServices;
using System.Security;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Contoso.Courier.Settings;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.IdentityModel.Tokens;

namespace Contoso.Courier.Identity;

public sealed record SignInRequest(string UserName, string Password, bool RememberMe); // expect SG2009

public sealed record SignInResponse(string TokenType, DateTimeOffset ExpiresAt); // clean

public sealed class Driver
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public string PasswordHash { get; set; } = ""; // clean

    public string OtpSecret { get; set; } = "";

    public DateTimeOffset? PasswordChangedAt { get; set; } // clean
}

[ApiController]
[Route("sign-in")]
public sealed class SignInController(IConfiguration configuration, PasswordHasher<Driver> hasher, ILogger<SignInController> logger) : ControllerBase
{
    [HttpPost]
    public IActionResult SignIn(SignInRequest request)
    {
        logger.LogInformation("Sign-in of {User}", request.UserName); // clean
        logger.LogInformation("Sign-in of {User} with {Password}", request.UserName, request.Password); // expect SG2001
        logger.LogDebug("Sign-in {@Request}", request); // expect SG2011
        logger.LogDebug("Sign-in {@Request}", new { request.UserName, request.RememberMe }); // clean
        var driver = new Driver { Name = request.UserName };
        driver.PasswordHash = hasher.HashPassword(driver, request.Password); // clean
        logger.LogDebug("Hash {Hash} for {Driver}", driver.PasswordHash, driver.Name); // clean
        var result = hasher.VerifyHashedPassword(driver, driver.PasswordHash, request.Password); // clean
        logger.LogDebug("Password check: {Result}", result); // clean
        if (result == PasswordVerificationResult.Failed) return Unauthorized("user or password is wrong"); // clean
        if (result == PasswordVerificationResult.SuccessRehashNeeded) logger.LogInformation("Password of {Driver} changed at {At}", driver.Name, driver.PasswordChangedAt); // clean
        var token = Issue(driver, out var expires);
        logger.LogDebug("Issued {Jwt}", token); // expect SG2001
        logger.LogDebug("Issued a token for {Driver} until {Expires}", driver.Id, expires); // clean
        return Ok(new { access_token = token, token_type = "Bearer", expires_at = expires }); // clean
    }

    [HttpPost("otp")]
    public IActionResult SendOtp(string driverId)
    {
        var otp = RandomNumberGenerator.GetInt32(100_000, 1_000_000).ToString("D6");
        var otpSentAt = DateTimeOffset.UtcNow; // clean
        logger.LogInformation("OTP for {Driver} is {Otp}", driverId, otp); // expect SG2001
        logger.LogInformation("OTP for {Driver} sent at {At}", driverId, otpSentAt); // clean
        Console.WriteLine($"[dev] otp {otp}"); // expect SG2002
        Console.WriteLine($"[dev] otp sent at {otpSentAt}"); // clean
        return Accepted(new { driverId, otpSentAt, digits = otp.Length }); // clean
    }

    [HttpPost("form")]
    public async Task<IActionResult> FormAsync(CancellationToken cancellationToken)
    {
        var form = await Request.ReadFormAsync(cancellationToken); // clean
        logger.LogDebug("Form with {Count} fields", form.Count); // clean
        logger.LogDebug("Form fields {Names}", string.Join(',', form.Keys)); // clean
        logger.LogDebug("User {User}", form["username"].ToString()); // clean
        logger.LogDebug("Password {Word}", form["password"].ToString()); // expect SG2001
        var secret = form["client_secret"];
        logger.LogDebug("Client {Value}", secret.ToString()); // expect SG2001
        logger.LogDebug("Client {Value}", form["client_id"].ToString()); // clean
        var cookie = Request.Cookies["refresh_token"];
        logger.LogDebug("Cookie {Value}", cookie); // expect SG2001
        logger.LogDebug("Cookies {Count}", Request.Cookies.Count); // clean
        var header = Request.Headers.TryGetValue("Authorization", out var values) ? values.ToString() : "";
        logger.LogDebug("Header {Value}", header); // expect SG2001
        logger.LogDebug("Header {Value}", header.Split(' ')[0].Length); // clean
        var language = Request.Headers.AcceptLanguage.ToString();
        logger.LogDebug("Header {Value}", language); // clean
        var raw = Request.Headers.Cookie;
        logger.LogDebug("Header {Value}", raw.ToString()); // expect SG2001
        return NoContent();
    }

    [HttpPost("compare")]
    public bool Compare(string otp, Driver driver)
    {
        var expected = driver.OtpSecret;
        if (otp.Length != expected.Length) return false; // clean
        if (driver.Id == otp.Length.ToString()) return false; // clean
        if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(otp), Encoding.UTF8.GetBytes(expected))) return true; // clean
        return otp == expected; // expect SG3001
    }

    private string Issue(Driver driver, out DateTimeOffset expires)
    {
        expires = DateTimeOffset.UtcNow.AddMinutes(configuration.GetValue<int>("Jwt:TokenMinutes")); // clean
        var key = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(configuration["Jwt:SigningKey"] ?? "")); // clean
        var token = new JwtSecurityToken(
            issuer: configuration["Jwt:Issuer"], // clean
            claims: [new Claim(ClaimTypes.NameIdentifier, driver.Id)], // clean
            expires: expires.UtcDateTime, // clean
            signingCredentials: new SigningCredentials(key, SecurityAlgorithms.HmacSha256)); // clean
        logger.LogTrace("Token of {Issuer} with {Algorithm}", token.Issuer, SecurityAlgorithms.HmacSha256); // clean
        return new JwtSecurityTokenHandler().WriteToken(token); // clean
    }
}

public sealed class KioskLogin(ILogger<KioskLogin> logger, SecureString pin)
{
    public void Enter(NetworkCredential credential)
    {
        logger.LogDebug("Kiosk user {User} of {Domain}", credential.UserName, credential.Domain); // clean
        logger.LogDebug("Kiosk password {Password}", credential.Password); // expect SG2001 SG3002
        logger.LogDebug("Kiosk pin of {Length}", pin.Length); // clean
        logger.LogDebug("Kiosk pin {Pin}", new NetworkCredential("", pin).Password); // expect SG2001 SG3002
        logger.LogDebug("Kiosk pin {Pin}", pin); // clean
        var secure = credential.SecurePassword; // clean
        logger.LogDebug("Kiosk password read only: {ReadOnly}", secure.IsReadOnly()); // clean
    }

    public string Reveal()
    {
        var pointer = Marshal.SecureStringToGlobalAllocUnicode(pin); // clean
        try
        {
            return Marshal.PtrToStringUni(pointer) ?? ""; // expect SG3002
        }
        finally
        {
            Marshal.ZeroFreeGlobalAllocUnicode(pointer); // clean
        }
    }

    public void Describe()
    {
        var text = Reveal();
        logger.LogTrace("kiosk {Text}", text); // expect SG2001
        logger.LogTrace("kiosk {Text}", text.Length); // clean
    }
}
