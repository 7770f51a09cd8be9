using System.ComponentModel;
using System.Net;
using Contoso.Clinic.Settings;
using Microsoft.Data.SqlClient;
using Renci.SshNet;

namespace Contoso.Clinic.Tools;

[AttributeUsage(AttributeTargets.Property)]
public sealed class OptionAttribute(string template) : Attribute
{
    public string Template => template;

    public string? Description { get; set; }

    public object? Default { get; set; }
}

/// <summary>clinic-import: takes over the patients of a practice that joins.</summary>
public sealed class ImportCommand
{
    private const string Usage = "clinic-import --server <server> --user <user> --password <password>"; // clean

    [Option("-s|--server", Description = "The server to import from", Default = "localhost")] // clean
    public string Server { get; set; } = "localhost";

    [Option("-p|--password", Description = "The password; asked for when it is left out")] // clean
    public string? Password { get; set; }

    [Option("-k|--api-key", Default = "%token%")] // expect SG0008 SG0002
    public string? ApiKey { get; set; }

    [DefaultValue("%human%")] // expect SG0008 SG0002
    public string? ArchivePassword { get; set; }

    [DefaultValue("")] // clean
    public string? ProxyPassword { get; set; }

    [Description("The token that the practice got by mail")] // clean
    public string? Token { get; set; }

    public int Run(string[] args)
    {
        if (args.Length == 0)
        {
            Console.WriteLine(Usage); // clean
            return 1;
        }

        Console.Write("Password: "); // clean
        Password ??= Console.ReadLine(); // clean
        using var connection = new SqlConnection("Server=" + Server + ";User Id=import;Password=" + Password); // clean
        return Copy(args) ? 0 : 2;
    }

    private static bool Copy(IReadOnlyList<string> args)
    {
        var password = args.Count > 2 ? args[2] : "%human%"; // expect SG0003 SG0002
        using var client = new SftpClient("practices.fabrikam.com", "import", password); // clean
        client.Connect();
        return true;
    }
}

public static class Switches
{
    public static NetworkCredential Parse(string[] args)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["user"] = "batch", // clean
            ["password"] = "%phrase%", // expect SG0002 SG0003
            ["output"] = "out/patients.csv", // clean
        };
        for (var index = 0; index + 1 < args.Length; index += 2) values[args[index].TrimStart('-')] = args[index + 1]; // clean
        return new NetworkCredential(values["user"], values["password"]); // clean
    }

    public static NetworkCredential ParseStrictly(string[] args)
    {
        string? user = null, password = null; // clean
        for (var index = 0; index + 1 < args.Length; index += 2)
        {
            switch (args[index])
            {
                case "--user": // clean
                    user = args[index + 1];
                    break;
                case "--password" or "-p": // clean
                    password = args[index + 1]; // clean
                    break;
            }
        }

        return new NetworkCredential(user, password); // clean
    }

    public static bool AsksForSecret(string name) => name is "password" or "secret" or "api-key" or "token"; // clean

    public static string Mask(string password) => password.Length > 0 ? "********" : "(none)"; // clean

    public static IEnumerable<string> Help()
    {
        yield return "  --password-file FILE   read the password from FILE"; // clean
        yield return "  --token-env NAME       read the token from environment variable NAME"; // clean
    }
}

public static class Maintenance
{
    public static void Run(string server, string user = "sa", string password = "%human%") => Connect(server, user, password); // expect SG0008 SG0003 SG0002

    public static void RunQuietly(string server, string user = "sa", string password = "") => Connect(server, user, password); // clean

    public static void RunAll()
    {
        foreach (var server in new[] { "sql01", "sql02" }) Connect(server, "maintenance", "%human%"); // expect SG0003 SG0002
        Connect(server: "sql03", user: "maintenance", password: Environment.GetEnvironmentVariable("MAINT_PWD") ?? ""); // clean
        Connect("sql04", password: Credentials.SqlPassword, user: Credentials.SqlUser); // clean
    }

    private static void Connect(string server, string user, string password)
    {
        var builder = new SqlConnectionStringBuilder($"Server={server};Database=master;Encrypt=True") { UserID = user, Password = password }; // clean
        using var connection = new SqlConnection(builder.ConnectionString);
    }
}
