using Microsoft.AspNetCore.Identity;

namespace Contoso.Clinic.Data;

public sealed class ClinicUser : IdentityUser
{
    public string? Department { get; set; }
}

public static class Seed
{
    private const string AdminRole = "Administrators"; // clean
    private const string DefaultAdminPassword = "%human%"; // expect SG0002 SG0008 SG0003

    public static async Task RunAsync(IServiceProvider services)
    {
        var users = services.GetRequiredService<UserManager<ClinicUser>>();
        var configuration = services.GetRequiredService<IConfiguration>();
        if (await users.FindByNameAsync("admin") is null)
        {
            var admin = new ClinicUser { UserName = "admin", Email = "admin@clinic.fabrikam.com", EmailConfirmed = true }; // clean
            await users.CreateAsync(admin, DefaultAdminPassword);
            await users.AddToRoleAsync(admin, AdminRole); // clean
        }

        if (await users.FindByNameAsync("support") is null)
            await users.CreateAsync(new ClinicUser { UserName = "support" }, "%human%"); // expect SG0003 SG0002

        var initial = configuration["Seed:NursePassword"]; // clean
        if (initial is { Length: > 0 }) await users.CreateAsync(new ClinicUser { UserName = "nurse", Department = "Ward 3" }, initial); // clean

        foreach (var (login, password) in Accounts()) await users.CreateAsync(new ClinicUser { UserName = login }, password);

        await ResetAsync(users, new ClinicUser { UserName = "demo" }, "%phrase%"); // expect SG0003 SG0002
    }

    public static ClinicUser Migrated() => new()
    {
        UserName = "migrated",
        PasswordHash = "AQAAAAIAAYagAAAAE%base64%", // clean
        SecurityStamp = "%guid%", // clean
        ConcurrencyStamp = "%guid%", // clean
        Department = "Records", // clean
    };

    private static async Task ResetAsync(UserManager<ClinicUser> users, ClinicUser user, string newPassword)
    {
        var token = await users.GeneratePasswordResetTokenAsync(user); // clean
        await users.ResetPasswordAsync(user, token, newPassword); // clean
    }

    private static IEnumerable<(string Login, string Password)> Accounts()
    {
        yield return ("doctor", "%human%"); // expect SG0003 SG0002
        yield return ("pharmacist", "%phrase%"); // expect SG0003 SG0002
    }
}
