using Microsoft.AspNetCore.Identity;

namespace Harbor.Identity;

public sealed class SeedUsers(UserManager<IdentityUser> users, SignInManager<IdentityUser> signIn, ILogger<SeedUsers> logger)
{
    private const string AdminRole = "Administrator"; // clean
    private const string DefaultPassword = "%human%"; // expect SG0002 SG0003

    public async Task RunAsync(IConfiguration configuration)
    {
        var admin = new IdentityUser("harbourmaster") { Email = "master@harbor.example.org", EmailConfirmed = true };
        await users.CreateAsync(admin, DefaultPassword); // or here
        await users.AddToRoleAsync(admin, AdminRole);
        await users.CreateAsync(new IdentityUser("pilot"), "%phrase%"); // expect SG0003
        await users.CreateAsync(new IdentityUser("crane"), configuration["Seed:CranePassword"]!); // clean
        await users.SetAuthenticationTokenAsync(admin, "harbor", "device", null); // clean
        var token = await users.GeneratePasswordResetTokenAsync(admin);
        await users.ResetPasswordAsync(admin, token, "%password%"); // expect SG0003 SG0002
        logger.LogInformation("Password of {User} was reset", admin.UserName); // clean
    }

    public Task<SignInResult> DemoAsync() => signIn.PasswordSignInAsync("demo", "%human%", isPersistent: false, lockoutOnFailure: false); // expect SG0003

    public async Task<bool> CheckAsync(IdentityUser user, string password) =>
        (await signIn.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true)).Succeeded; // clean

    public static IdentityUser Stored() => new("legacy") { PasswordHash = "AQAAAAIAAYagAAAAE%token%==", SecurityStamp = "%guid%", ConcurrencyStamp = "%guid%" }; // clean
}
