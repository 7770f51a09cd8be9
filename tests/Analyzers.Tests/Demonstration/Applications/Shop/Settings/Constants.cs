namespace Contoso.Shop.Settings;

/// <summary>Names, so that nobody mistypes them.</summary>
public static class SettingNames
{
    public const string PaymentApiKey = "Payments:ApiKey"; // clean
    public const string MailPassword = "MAIL_PASSWORD"; // clean
    public const string JwtSigningKey = "Jwt:SigningKey"; // clean
    public const string ShopConnectionString = "ConnectionStrings:Shop"; // clean
}

public static class Claims
{
    public const string AccessToken = "access_token"; // clean
    public const string SecurityStamp = "AspNet.Identity.SecurityStamp"; // clean
    public const string PasswordChanged = "https://schemas.contoso.com/claims/password-changed"; // clean
}

public static class Headers
{
    public const string ApiKey = "X-Api-Key"; // clean
    public const string CsrfToken = "X-CSRF-TOKEN"; // clean
    public const string WebhookSecret = "X-Webhook-Secret"; // clean
}

public static class CacheKeys
{
    public const string CatalogKey = "catalog:v4:all-products"; // clean
    public const string BasketKeyFormat = "basket:{0}:items"; // clean
    public const string TokenKey = "auth:tokens:by-user"; // clean
}

public static class Secrets
{
    public const string SendGrid = "%sendgrid%"; // expect SG0001
    public const string WarehousePassword = "%phrase%"; // expect SG0002 SG0008 SG0003
    public const string FieldKey = "%base64%"; // expect SG0002 SG0004 SG0008
    internal const string GitHubToken = "%github%"; // expect SG0001
    public static readonly string PartnerSecret = "%token%"; // expect SG0002 SG0008
    public static readonly string PartnerSecretHeader = "X-Partner-Secret"; // clean
}

public static class ValidationMessages
{
    public const string PasswordRequired = "Please enter your password."; // clean
    public const string PasswordTooShort = "The password must have at least 12 characters."; // clean
    public const string InvalidToken = "The token has expired or was used before."; // clean
    public const string SecretQuestion = "What was the name of your first pet?"; // clean
}
