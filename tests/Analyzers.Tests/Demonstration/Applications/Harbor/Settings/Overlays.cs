namespace Harbor.Settings;

public static class Overlays
{
    public static IReadOnlyDictionary<string, string> Staging { get; } = new Dictionary<string, string>
    {
        { "Db:Password", "%human%" }, // expect SG0002
        { "Db:PasswordPolicy", "strict-2024" }, // clean
        { "Feature:PasswordlessLogin", "enabled" }, // clean
        { "Auth:TokenLifetimeMinutes", "45" }, // clean
        { "Auth:ClientSecret", "$(HARBOR_CLIENT_SECRET)" }, // clean
        { "Auth:SigningKeyId", "harbor-2024-05" }, // clean
        { "Auth:PublicKey", "%base64%" }, // clean
        { "Cache:KeyPrefix", "harbor:staging:" }, // clean
        { "Push:VapidPublicKey", "B%token%%token%" }, // clean
        { "Build:CommitHash", "%sha1%" }, // clean
    };

    public static IConfigurationBuilder AddOverlay(this IConfigurationBuilder builder)
    {
        builder.AddInMemoryCollection([new("Smtp:Password", "%phrase%"), new("Smtp:Host", "smtp")]); // expect SG0002 SG0003
        builder.AddInMemoryCollection([new("Smtp:PasswordFile", "/run/secrets/smtp_password")]); // clean
        return builder;
    }

    public static void Apply(IConfiguration configuration)
    {
        configuration["ConnectionStrings:Tides"] = "Server=tides;Database=Tides;Uid=tides;Pwd=%password%"; // expect SG0005 SG0002
        configuration["ConnectionStrings:Local"] = "Data Source=harbor.db;Mode=ReadOnly"; // clean
        configuration["Jwt:Secret"] = "%token%"; // expect SG0002 SG0003
        configuration["Jwt:Secret"] = Environment.GetEnvironmentVariable("JWT_SECRET"); // clean
        configuration.GetSection("Pilots")["ApiToken"] = "%token%"; // expect SG0002
        configuration.GetSection("Pilots")["TokenBudget"] = "2048-tokens"; // clean
    }

    public static string Template(string host) => $"Server={host};Database=Tides;User Id=tides;Password={{0}}"; // clean

    public static string FromParts(string host, string password) => $"Server={host};Database=Tides;User Id=tides;Password={password}"; // clean

    public static string Weak() => "Server=dev01;Database=Tides;User Id=sa;Password="; // expect SG0011
}
