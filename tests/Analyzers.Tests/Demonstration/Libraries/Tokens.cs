using System;
using System.Collections.Generic;
using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.IdentityModel.Tokens
{
    public abstract class SecurityKey
    {
        public string? KeyId { get; set; }
    }

    public class SymmetricSecurityKey(byte[] key) : SecurityKey
    {
        public byte[] Key => key;
    }

    public class RsaSecurityKey(RSA rsa) : SecurityKey
    {
        public RSA Rsa => rsa;
    }

    public class SigningCredentials(SecurityKey key, string algorithm)
    {
        public SecurityKey Key => key;

        public string Algorithm => algorithm;
    }

    public static class SecurityAlgorithms
    {
        public const string HmacSha256 = "HS256";
        public const string RsaSha256 = "RS256";
    }

    public class TokenValidationParameters
    {
        public string? ValidIssuer { get; set; }

        public string? ValidAudience { get; set; }

        public SecurityKey? IssuerSigningKey { get; set; }

        public bool ValidateIssuerSigningKey { get; set; }

        public string NameClaimType { get; set; } = "";
    }

    public static class Base64UrlEncoder
    {
        public static string Encode(byte[] value) => "";

        public static byte[] DecodeBytes(string value) => [];
    }
}

namespace System.IdentityModel.Tokens.Jwt
{
    public class JwtSecurityToken(
        string? issuer = null,
        string? audience = null,
        IEnumerable<Claim>? claims = null,
        DateTime? notBefore = null,
        DateTime? expires = null,
        SigningCredentials? signingCredentials = null)
    {
        public string? Issuer => issuer;

        internal object? All => (audience, claims, notBefore, expires, signingCredentials);
    }

    public class JwtSecurityTokenHandler
    {
        public string WriteToken(JwtSecurityToken token) => "";

        public ClaimsPrincipal ValidateToken(string token, TokenValidationParameters validationParameters, out JwtSecurityToken validatedToken)
        {
            validatedToken = new();
            return new();
        }
    }
}

namespace Microsoft.AspNetCore.Authentication.JwtBearer
{
    public static class JwtBearerDefaults
    {
        public const string AuthenticationScheme = "Bearer";
    }

    public class JwtBearerOptions : AuthenticationSchemeOptions
    {
        public string? Authority { get; set; }

        public string? Audience { get; set; }

        public TokenValidationParameters TokenValidationParameters { get; set; } = new();
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class JwtBearerExtensions
    {
        public static AuthenticationBuilder AddJwtBearer(this AuthenticationBuilder builder, Action<JwtBearerOptions> configureOptions) => builder;
    }
}
