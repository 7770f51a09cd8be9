using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Contoso.Shop.Accounts;

public sealed class LoginRequest
{
    [Required(ErrorMessage = "A password is required.")] // clean
    public string UserName { get; set; } = "";

    [DataType(DataType.Password)]
    [StringLength(128, MinimumLength = 12, ErrorMessage = "The {0} must have {2} characters at least.")] // clean
    public string Password { get; set; } = "";

    public bool RememberMe { get; set; }
}

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PartnerAccessAttribute(string partner) : Attribute
{
    public string Partner => partner;

    public string? ApiKey { get; set; }

    public string? ApiKeyHeader { get; set; }
}

[PartnerAccess("fabrikam", ApiKey = "%token%")] // expect SG0008 SG0002
public sealed class FabrikamAccess;

[PartnerAccess("tailwind", ApiKeyHeader = "X-Tailwind-Api-Key")] // clean
public sealed class TailwindAccess;

public sealed class SeedAccount
{
    [DefaultValue("%phrase%")] // expect SG0008 SG0002
    public string AdminPassword { get; set; } = "";

    [Description("The password of the first administrator; change it after signing in.")] // clean
    public string Hint { get; set; } = "";
}

public class AccountService(ILogger<AccountService> logger, IPasswordStore store)
{
    public async Task<bool> SignInAsync(string userName, string password)
    {
        logger.LogInformation("Signing in {User}", userName); // clean
        logger.LogTrace("Trying {User} with {Password}", userName, password); // expect SG2001
        logger.LogTrace("Trying {User} with {Length} characters", userName, password.Length); // clean
        if (string.IsNullOrWhiteSpace(password)) throw new ArgumentException("no password given", nameof(password)); // clean
        if (password.Length < 12) throw new ArgumentOutOfRangeException(nameof(password), password, "too short"); // expect SG2003
        return await store.VerifyAsync(userName, password);
    }

    public bool IsBackdoor(string password) => password switch
    {
        "%phrase%" => true, // expect SG0007
        "" => false,
        _ => password.Equals("%password%", StringComparison.Ordinal), // expect SG0007
    };

    public bool IsSupport(string user, string passphrase) => user is "support" && passphrase is "%phrase%"; // expect SG0007

    public bool IsPlaceholder(string password) => password is "" or "changeme" or "password"; // clean

    public void Reset(string user, string password = "%phrase%") => store.Set(user, password); // expect SG0008 SG0002

    public void ResetByMail(string user, string template = "password-reset-v3") => logger.LogInformation("Mail {Template} to {User}", template, user); // clean

    public void CreateDefaults()
    {
        store.Set("admin", "%phrase%"); // expect SG0002 SG0003
        store.Set(user: "auditor", password: "%phrase%"); // expect SG0002 SG0003
        store.Set("guest", Guid.NewGuid().ToString("N")); // clean
        store.Set(password: Environment.GetEnvironmentVariable("DEMO_PASSWORD") ?? throw new InvalidOperationException("DEMO_PASSWORD is not set"), user: "demo"); // clean
    }

    public (string User, string Password) ServiceLogin() => ("svc-shop", "%phrase%"); // expect SG0002 SG0003

    public (string User, string PasswordHash) ServiceHash() => ("svc-shop", "%bcrypt%"); // clean

    public System.Net.NetworkCredential ServiceCredential()
    {
        var (user, password) = ServiceLogin();
        return new System.Net.NetworkCredential(user, password); // clean
    }

    public void Report()
    {
        var (user, secret) = ServiceLogin();
        logger.LogInformation("Service account {User}", user); // clean
        Console.Error.WriteLine("service password: " + secret); // expect SG2002
    }
}

public interface IPasswordStore
{
    void Set(string user, string password);

    Task<bool> VerifyAsync(string user, string password);
}

public sealed class PasswordPolicy
{
    public string PasswordPattern { get; init; } = @"^(?=.*[A-Z])(?=.*\d)(?=.*[^\w]).{12,}$"; // clean

    public string PasswordCharacters { get; init; } = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!$%&"; // clean

    public int MaxPasswordAge { get; init; } = 90;

    public override string ToString() => $"password policy: {PasswordPattern}, {MaxPasswordAge} days"; // clean
}
