using System.IdentityModel.Tokens.Jwt;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Contoso.Shop.Settings;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace Contoso.Shop.Security;

public sealed class TokenService(IOptions<JwtOptions> options, ILogger<TokenService> logger)
{
    private const string RefreshKey = "%token%"; // expect SG0002 SG0004
    private static readonly byte[] CookieKey = [%bytes32%]; // expect SG0004
    private static readonly byte[] Crc = [0x00, 0x77, 0x07, 0x30, 0x96, 0xee, 0x0e, 0x61, 0x2c, 0x99, 0x09, 0x51, 0xba, 0x07, 0x6d, 0xc4]; // clean
    private readonly JwtSecurityTokenHandler _handler = new();

    public string Issue(string user)
    {
        var key = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(options.Value.SigningKey)); // clean
        var token = new JwtSecurityToken(options.Value.Issuer, "shop", [new Claim("sub", user)], signingCredentials: new SigningCredentials(key, SecurityAlgorithms.HmacSha256));
        var text = _handler.WriteToken(token);
        logger.LogInformation("Issued a token for {User}", user); // clean
        logger.LogDebug("Signed with {Key}", options.Value.SigningKey); // expect SG2001
        logger.LogDebug("Signed with key {KeyId}, {Bits} bits", options.Value.KeyId, options.Value.SigningKey.Length * 8); // clean
        return text;
    }

    public string Refresh(string refreshToken)
    {
        using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(RefreshKey));
        var tag = hmac.ComputeHash(Encoding.UTF8.GetBytes(refreshToken)); // clean
        Console.WriteLine($"refresh with {refreshToken}"); // expect SG2002
        Console.WriteLine($"refresh with {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(refreshToken)))}"); // clean
        return Convert.ToBase64String(tag);
    }

    public byte[] Cookie(byte[] data) => HMACSHA256.HashData(CookieKey, data); // clean

    public int Checksum(byte[] data) => data.Aggregate(0, (sum, one) => sum ^ Crc[one % Crc.Length]); // clean

    public SecurityKey Partner() => new SymmetricSecurityKey("%token%"u8.ToArray()); // expect SG0004

    public SecurityKey PartnerTwo() => new SymmetricSecurityKey(Convert.FromBase64String("%base64%")); // expect SG0004

    public SecurityKey PartnerThree() => new SymmetricSecurityKey(Convert.FromHexString("%hex%")) { KeyId = "partner-three-2025" }; // expect SG0004

    public SecurityKey PartnerFour(IConfiguration configuration) => new SymmetricSecurityKey(Convert.FromBase64String(configuration["Partner:Key"]!)); // clean

    public SecurityKey Published()
    {
        var rsa = RSA.Create();
        rsa.ImportFromPem(PublicKey);
        return new RsaSecurityKey(rsa);
    }

    public ECDsa Signer()
    {
        var key = ECDsa.Create();
        key.ImportFromPem(PrivateKey);
        return key;
    }

    private const string PublicKey = "%publickey%"; // clean

    private const string PrivateKey = "%privatekey%"; // expect SG0010 SG0004

    public bool Verify(string token, out string subject)
    {
        subject = "";
        try
        {
            var principal = _handler.ValidateToken(token, new TokenValidationParameters(), out _);
            subject = principal.Identity?.Name ?? "";
            return true;
        }
        catch (SecurityTokenException e)
        {
            logger.LogWarning(e, "A token of {Length} characters was refused", token.Length); // clean
            logger.LogWarning("Refused access token {AccessToken}", token); // expect SG2001
            return false;
        }
    }
}

public sealed class SecurityTokenException : Exception;
