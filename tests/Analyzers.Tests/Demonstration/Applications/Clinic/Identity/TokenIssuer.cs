using System.IdentityModel.Tokens.Jwt;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Contoso.Clinic.Settings;
using Microsoft.IdentityModel.Tokens;

namespace Contoso.Clinic.Identity;

public interface ITokenIssuer
{
    string Issue(string user, string role);
}

public sealed class TokenIssuer : ITokenIssuer
{
    private const string Issuer = "https://id.clinic.fabrikam.com"; // clean
    private const string Audience = "clinic-portal"; // clean
    private readonly string _secret = "%token%"; // expect SG0004 SG0002

    public string Issue(string user, string role)
    {
        var key = new SymmetricSecurityKey(Encoding.ASCII.GetBytes(_secret));
        var token = new JwtSecurityToken(
            Issuer,
            Audience,
            [new Claim(ClaimTypes.Name, user), new Claim(ClaimTypes.Role, role)], // clean
            expires: DateTime.UtcNow.AddHours(1),
            signingCredentials: new SigningCredentials(key, SecurityAlgorithms.HmacSha256)); // clean
        return new JwtSecurityTokenHandler().WriteToken(token);
    }
}

public sealed class DeviceTokenIssuer(IConfiguration configuration) : ITokenIssuer
{
    private readonly SymmetricSecurityKey _key = new(Encoding.UTF8.GetBytes(configuration["Device:SigningKey"] ?? throw new InvalidOperationException("Device:SigningKey is missing"))); // clean

    public string Issue(string user, string role) => new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken("clinic-devices", signingCredentials: new SigningCredentials(_key, "HS256"))); // clean
}

public sealed class KioskTokenIssuer : ITokenIssuer
{
    private static readonly byte[] Key = Convert.FromBase64String("%base64%"); // expect SG0004 SG0002

    public string Issue(string user, string role)
    {
        var credentials = new SigningCredentials(new SymmetricSecurityKey(Key) { KeyId = "kiosk-2024-01" }, SecurityAlgorithms.HmacSha256); // clean
        return new JwtSecurityTokenHandler().WriteToken(new JwtSecurityToken(issuer: "kiosk", signingCredentials: credentials));
    }
}

public static class TokenValidation
{
    public static TokenValidationParameters Portal() => new()
    {
        ValidIssuer = "https://id.clinic.fabrikam.com", // clean
        ValidAudience = "clinic-portal", // clean
        ValidateIssuerSigningKey = true, // clean
        NameClaimType = "preferred_username", // clean
        IssuerSigningKey = new SymmetricSecurityKey("%token%"u8.ToArray()), // expect SG0004
    };

    public static TokenValidationParameters Devices(TokenOptions options) => new()
    {
        ValidIssuer = options.Issuer,
        IssuerSigningKey = Symmetric(options.Key), // clean
    };

    public static TokenValidationParameters Partners() => new()
    {
        ValidIssuer = "partners",
        IssuerSigningKey = Symmetric("%phrase%%phrase%"), // expect SG0004
    };

    public static TokenValidationParameters Federation()
    {
        var rsa = RSA.Create();
        rsa.ImportFromPem("%publickey%"); // clean
        return new TokenValidationParameters { IssuerSigningKey = new RsaSecurityKey(rsa) { KeyId = "fed-1" } }; // clean
    }

    public static TokenValidationParameters Hospital()
    {
        var rsa = RSA.Create();
        rsa.ImportFromPem("%privatekey%"); // expect SG0010 SG0004
        return new TokenValidationParameters { IssuerSigningKey = new RsaSecurityKey(rsa) };
    }

    private static SymmetricSecurityKey Symmetric(string text) => new(SHA256.HashData(Encoding.UTF8.GetBytes(text))); // clean
}
