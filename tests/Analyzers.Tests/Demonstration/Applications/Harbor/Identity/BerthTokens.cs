using System.IdentityModel.Tokens.Jwt;
using System.Security.Claims;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace Harbor.Identity;

public class BerthTokens
{
    private const string TokenType = "Bearer"; // clean
    private const string ClaimTokenVersion = "token_version"; // clean
    private readonly string _issuer = "https://harbor.example.org"; // clean
    private readonly SymmetricSecurityKey _signingKey;

    public BerthTokens()
        : this(Convert.FromBase64String("%base64%")) // expect SG0004
    {
    }

    public BerthTokens(byte[] material) => _signingKey = new SymmetricSecurityKey(material) { KeyId = "2024-05" }; // or here

    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromMinutes(20); // clean

    public string Issue(string pilot)
    {
        var claims = new[] { new Claim(ClaimTypes.Name, pilot), new Claim(ClaimTokenVersion, "2") }; // clean
        var token = new JwtSecurityToken(_issuer, "berths", claims, expires: DateTime.UtcNow + TokenLifetime, signingCredentials: new SigningCredentials(_signingKey, SecurityAlgorithms.HmacSha256));
        return new JwtSecurityTokenHandler().WriteToken(token); // clean
    }

    public static TokenValidationParameters Parameters(IConfiguration configuration)
    {
        if (!TryReadKey(configuration, out var text)) text = "%hex%"; // expect SG0004 SG0003
        return new TokenValidationParameters
        {
            ValidIssuer = "harbor", // clean
            IssuerSigningKey = new SymmetricSecurityKey(Convert.FromHexString(text!)), // or here
            NameClaimType = "preferred_username", // clean
        };
    }

    public static SigningCredentials Refresh() =>
        new(new SymmetricSecurityKey("%phrase%%phrase%"u8.ToArray()), SecurityAlgorithms.HmacSha256); // expect SG0004

    public static SigningCredentials Ephemeral()
    {
        var key = new byte[32]; // clean
        System.Security.Cryptography.RandomNumberGenerator.Fill(key);
        return new(new SymmetricSecurityKey(key), SecurityAlgorithms.HmacSha256); // clean
    }

    public static SymmetricSecurityKey FromEnvironment() => new(Encoding.UTF8.GetBytes(Environment.GetEnvironmentVariable("JWT_KEY") ?? throw new InvalidOperationException("JWT_KEY is not set"))); // clean

    private static bool TryReadKey(IConfiguration configuration, out string? key)
    {
        key = configuration["Jwt:Key"]; // clean
        return key is { Length: > 0 }; // clean
    }

    public override string ToString() => $"{TokenType} tokens of {_issuer}"; // clean
}
