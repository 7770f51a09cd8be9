using System.Security;
using System.Text;
using Microsoft.Data.SqlClient;
using Npgsql;

namespace Contoso.Shop.Data;

/// <summary>Every way in which a connection string comes about.</summary>
public sealed class Connections(IConfiguration configuration, ILogger<Connections> logger)
{
    private const string Server = "sql01.contoso.local"; // clean
    private const string Template = "Server={0};Database={1};User Id=shop_app;Password={2}"; // clean
    private static readonly string ArchivePassword = "%phrase%"; // expect SG0002 SG0003

    public SqlConnection Shop() => new("Server=" + Server + ";Database=Shop;User Id=shop_app;Password=%phrase%;"); // expect SG0005

    public SqlConnection ShopFromSettings() => new(configuration.GetConnectionString("Shop")); // clean

    public SqlConnection Tenant(string tenant) => new($"Server={Server};Database=Shop_{tenant};User Id=shop_app;Password=%phrase%"); // expect SG0005

    public SqlConnection TenantFromSettings(string tenant) =>
        new($"Server={Server};Database=Shop_{tenant};User Id=shop_app;Password={configuration["Database:Password"]}"); // clean

    public SqlConnection Formatted(string database)
    {
        var text = string.Format(Template, Server, database, "%phrase%"); // expect SG0005 SG0003
        return new SqlConnection(text);
    }

    public SqlConnection FormattedFromSettings(string database) => new(string.Format(Template, Server, database, configuration["Database:Password"])); // clean

    public NpgsqlConnection Archive()
    {
        var builder = new NpgsqlConnectionStringBuilder { Host = "pg01.contoso.local", Database = "archive", Username = "archive" }; // clean
        builder.Password = ArchivePassword;
        return new NpgsqlConnection(builder.ConnectionString);
    }

    public NpgsqlConnection Audit()
    {
        var builder = new NpgsqlConnectionStringBuilder { Host = "pg01.contoso.local", Password = "%phrase%" }; // expect SG0003 SG0002
        return new NpgsqlConnection(builder.ToString());
    }

    public NpgsqlConnection AuditFromSettings()
    {
        var password = "unset"; // clean
        password = configuration["Audit:Password"]; // clean
        var builder = new NpgsqlConnectionStringBuilder { Host = "pg01.contoso.local", Password = password }; // clean
        return new NpgsqlConnection(builder.ToString());
    }

    public NpgsqlConnection Built()
    {
        var text = new StringBuilder("Host=pg03.contoso.local;");
        text.Append("Username=worker;");
        text.Append("Password=").Append("%phrase%").Append(';'); // expect SG0005 SG0003
        return new NpgsqlConnection(text.ToString());
    }

    public SqlConnection Indexed()
    {
        var builder = new SqlConnectionStringBuilder("Server=sql02.contoso.local;Database=Shop"); // clean
        builder["Password"] = "%phrase%"; // expect SG0003 SG0002
        builder["Application Name"] = "contoso-shop-web-7f2"; // clean
        return new SqlConnection(builder.ConnectionString);
    }

    public SqlConnection Secure()
    {
        var password = new SecureString();
        foreach (var character in "%phrase%") password.AppendChar(character); // expect SG0003
        password.MakeReadOnly();
        return new SqlConnection("Server=sql02.contoso.local;Database=Shop", new SqlCredential("shop", password)); // clean
    }

    public async Task<bool> ProbeAsync(string connectionString)
    {
        try
        {
            using var connection = new SqlConnection(connectionString);
            await connection.OpenAsync();
            logger.LogDebug("Connected, {Length} characters of settings", connectionString.Length); // clean
            return true;
        }
        catch (InvalidOperationException e)
        {
            logger.LogError(e, "Cannot open {ConnectionString}", connectionString); // expect SG2001
            throw new InvalidOperationException($"Cannot open '{connectionString}'", e); // expect SG2003
        }
    }

    public void Describe(SqlConnectionStringBuilder builder)
    {
        Console.WriteLine($"{builder.DataSource}/{builder.InitialCatalog} as {builder.UserID}"); // clean
        Console.WriteLine($"{builder.UserID}:{builder.Password}"); // expect SG2002
    }

    public string Weak() => "Server=localhost;Database=Shop;User Id=sa;Password="; // expect SG0011

    public string Trusted() => "Server=localhost;Database=Shop;Trusted_Connection=True"; // clean
}
