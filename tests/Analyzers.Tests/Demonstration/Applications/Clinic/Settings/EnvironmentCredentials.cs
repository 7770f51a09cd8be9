using System.Net;

namespace Contoso.Clinic.Settings;

/// <summary>Chooses the service account per stage. The stages were split in 2019; dev still shares the old account.</summary>
public static class EnvironmentCredentials
{
    private static readonly (string User, string Password) Fallback = ("svc_fallback", "%phrase%"); // expect SG0002 SG0003

    public static NetworkCredential For(string stage) => new("svc_clinic", PasswordFor(stage));

    public static NetworkCredential ForFallback() => new(Fallback.User, Fallback.Password); // clean

    public static NetworkCredential ForTenant(string tenant) => new("svc_" + tenant, Tenants.Passwords[tenant]); // clean

    public static NetworkCredential ForGateway(string stage)
    {
        string code;
        switch (stage)
        {
            case "prod":
                code = "%password%"; // expect SG0003
                break;
            case "test":
                code = "%human%"; // expect SG0003
                break;
            default:
                code = Environment.GetEnvironmentVariable("GATEWAY_CODE") ?? throw new InvalidOperationException("GATEWAY_CODE is not set"); // clean
                break;
        }

        return new NetworkCredential("gateway", code);
    }

    public static NetworkCredential ForPrinter(bool old) => new("printer", old ? "%human%" : Environment.GetEnvironmentVariable("PRINTER_PW")); // expect SG0003

    public static NetworkCredential ForBackup(IConfiguration configuration)
    {
        var password = "changeme"; // clean
        password = configuration["Backup:Password"]; // clean
        return new NetworkCredential("backup", password);
    }

    public static NetworkCredential ForArchive(IConfiguration configuration) =>
        new("archive", configuration.GetValue<string>("Archive:Password", "%phrase%")); // expect SG0003 SG0002

    public static NetworkCredential ForScanner(IConfiguration configuration) =>
        new("scanner", configuration.GetValue<string>("Scanner:Password"), "CLINIC"); // clean

    public static string VaultNameFor(string stage) => stage switch
    {
        "prod" => "clinic-prod-secrets", // clean
        "test" => "clinic-test-secrets", // clean
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };

    private static string PasswordFor(string stage) => stage switch
    {
        "prod" => "%password%", // expect SG0003 SG0002
        "test" => "%phrase%", // expect SG0003 SG0002
        _ => Environment.GetEnvironmentVariable("SVC_CLINIC_PASSWORD") ?? string.Empty, // clean
    };
}
