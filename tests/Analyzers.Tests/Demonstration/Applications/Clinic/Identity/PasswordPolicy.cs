using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;

namespace Contoso.Clinic.Identity;

public static class PasswordPolicy
{
    public const int MinimumPasswordLength = 12; // clean
    public const string PasswordPattern = @"^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^\w\s]).{12,}$"; // clean
    public const string AllowedPasswordCharacters = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!@$?_-"; // clean
    public const string PasswordHashAlgorithm = "PBKDF2-SHA512"; // clean
    public const string PasswordFieldId = "txtPassword"; // clean
    public const string ForgotPasswordPath = "/account/forgot-password"; // clean
    public const string PasswordChangedEvent = "user.password.changed"; // clean

    private static readonly Regex KnownPassword = new("^(?:passw[o0]rd|admin)[0-9]{0,4}$", RegexOptions.IgnoreCase); // clean

    public static void Apply(IdentityOptions options)
    {
        options.Password.RequiredLength = MinimumPasswordLength; // clean
        options.Password.RequireNonAlphanumeric = true; // clean
        options.Tokens.PasswordResetTokenProvider = "Default"; // clean
        options.Tokens.AuthenticatorIssuer = "Contoso Clinic"; // clean
    }

    public static string Explain(string password) => KnownPassword.IsMatch(password) ? "Too common" : $"Needs {MinimumPasswordLength} characters"; // clean

    public static string TokenProvider(string purpose) => purpose == "ResetPassword" ? "Email" : "Authenticator"; // clean
}
