using System.Data.Common;
using System.Globalization;
using System.Text;
using Contoso.Clinic.Settings;
using Microsoft.Data.SqlClient;
using MySqlConnector;
using Npgsql;
using Oracle.ManagedDataAccess.Client;

namespace Contoso.Clinic.Data;

/// <summary>Every store of the clinic and how it is reached. Grown over the years.</summary>
public static class ConnectionStrings
{
    public const string Reports = "Data Source=sql02.clinic.local;Initial Catalog=Reports;User ID=report_reader;Password=%password%;Application Name=Clinic"; // expect SG0005 SG0008
    public const string Trusted = "Data Source=sql02.clinic.local;Initial Catalog=Reports;Integrated Security=SSPI;Application Name=Clinic"; // clean
    public const string Template = "Data Source={0};Initial Catalog={1};User ID={2};Password={3}"; // clean
    public const string FromEnvironment = "Host=pg.clinic.local;Username=clinic;Password=${PG_PASSWORD}"; // clean
    public const string FromPipeline = "Host=pg.clinic.local;Username=clinic;Password=$(PgPassword)"; // clean
    public const string Documented = "Server=<server>;User Id=<user>;Password=<password>"; // clean
    public const string Local = "Server=localhost;Database=clinic;Uid=root;Pwd=root"; // expect SG0011
    public const string Emulator = "UseDevelopmentStorage=true"; // clean
    public const string EmptyRoot = "Server=localhost;Database=clinic_test;Uid=root;Pwd=;"; // expect SG0011

    private const string OraclePassword = "%human%"; // expect SG0002 SG0005 SG0003 SG0008
    private const string Oracle = "Data Source=ora1/CLIN;User Id=clinic;Password=" + OraclePassword + ";Pooling=true"; // or here

    private static readonly string Jdbc = "jdbc:postgresql://pg.clinic.local:5432/legacy?user=legacy&password=%human%"; // expect SG0006 SG0005

    private static readonly string Billing =
        "Server=tcp:billing.database.windows.net,1433;Initial Catalog=Billing;Persist Security Info=False;" + // expect SG0005
        "User ID=billing_admin;Password=%password%;" + // or here
        "MultipleActiveResultSets=False;Connection Timeout=30;";

    public static OracleConnection OpenOracle() => new(Oracle);

    public static string Legacy() => Jdbc + Billing.Length.ToString(CultureInfo.InvariantCulture);

    public static string Imaging(string server)
    {
        var text = new StringBuilder();
        text.Append("Server=").Append(server).Append(';');
        text.Append("Database=Imaging;User Id=imaging;");
        text.Append("Password=%password%;"); // expect SG0005
        return text.ToString();
    }

    public static string ImagingFromSettings(string server, IConfiguration configuration)
    {
        var text = new StringBuilder();
        text.Append("Server=").Append(server).Append(";User Id=imaging;Password=").Append(configuration["Imaging:Password"]); // clean
        return text.ToString();
    }

    public static string Archive(string server, int port) => string.Format(CultureInfo.InvariantCulture, "Host={0};Port={1};Username=archive;Password=%human%", server, port); // expect SG0005

    public static string ArchiveFromSettings(string server, string password) => string.Format(CultureInfo.InvariantCulture, "Host={0};Username=archive;Password={1}", server, password); // clean

    public static string Appointments(string database) => $"Server=my01;Database={database};Uid=appointments;Pwd=%phrase%;"; // expect SG0005

    public static string AppointmentsFromSettings(string database, IConfiguration settings) => $"Server=my01;Database={database};Uid=appointments;Pwd={settings["Appointments:Pwd"]};"; // clean

    public static string Stock(string host)
    {
        var password = "%password%"; // expect SG0002 SG0005 SG0003
        return $"Server={host};Database=Stock;User Id=stock;Password={password}"; // or here
    }

    public static string Filled() => string.Format(CultureInfo.InvariantCulture, Template, "sql03", "Stock", "stock", "%human%"); // expect SG0005 SG0003 SG0002

    public static string FilledFromSettings(DatabaseOptions options) => string.Format(CultureInfo.InvariantCulture, Template, options.Server, "Stock", options.UserId, options.Password); // clean

    public static string Payroll()
    {
        var builder = new SqlConnectionStringBuilder
        {
            DataSource = "sql04.clinic.local",
            InitialCatalog = "Payroll",
            UserID = "payroll",
            Password = "%password%", // expect SG0003 SG0002
            Encrypt = true,
        };
        return builder.ConnectionString;
    }

    public static string PayrollFromVault(string fromVault) =>
        new SqlConnectionStringBuilder { DataSource = "sql04.clinic.local", UserID = "payroll", Password = fromVault }.ConnectionString; // clean

    public static string Wards()
    {
        var builder = new NpgsqlConnectionStringBuilder("Host=pg02;Database=wards");
        builder["Username"] = "wards"; // clean
        builder["Password"] = "%phrase%"; // expect SG0003 SG0005 SG0002
        builder["Application Name"] = "Clinic.Wards"; // clean
        return builder.ToString();
    }

    public static string Pharmacy(IConfiguration configuration)
    {
        DbConnectionStringBuilder builder = new MySqlConnectionStringBuilder { Server = "my02", UserID = "pharmacy" };
        builder["Password"] = configuration["Pharmacy:Password"] ?? ""; // clean
        builder.Add("SslMode", "Required"); // clean
        return builder.ConnectionString;
    }

    public static string Kitchen()
    {
        var builder = new DbConnectionStringBuilder { { "Data Source", "ora2/KITCHEN" }, { "User Id", "kitchen" }, { "Password", "%human%" } }; // expect SG0003 SG0005 SG0002
        return builder.ConnectionString;
    }

    public static string Transport()
    {
        var builder = new OracleConnectionStringBuilder { DataSource = "ora2/TRANSPORT", UserID = "transport" };
        builder.Password = Reverse("%human%"); // expect SG0003 SG0002
        return builder.ConnectionString;

        static string Reverse(string value) => new([.. value.Reverse()]);
    }

    public static string Laundry() => Compose("sql05", "Laundry", "laundry", "%phrase%"); // expect SG0003 SG0005 SG0002

    public static string LaundryFromSettings(DatabaseOptions options) => Compose(options.Server, "Laundry", options.UserId, options.Password); // clean

    private static string Compose(string server, string database, string user, string password) =>
        new SqlConnectionStringBuilder { DataSource = server, InitialCatalog = database, UserID = user, Password = password }.ConnectionString; // clean
}
