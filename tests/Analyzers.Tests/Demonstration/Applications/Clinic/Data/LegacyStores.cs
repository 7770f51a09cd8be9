using System.Data;
using System.Data.Odbc;
using System.Data.OleDb;
using Contoso.Clinic.Settings;
using Dapper;
using Microsoft.Data.SqlClient;
using MySqlConnector;
using Npgsql;

namespace Contoso.Clinic.Data;

public abstract class Store
{
    protected abstract string ConnectionString { get; }

    public OdbcConnection Open() => new(ConnectionString);
}

public sealed class AccessStore : Store
{
    protected override string ConnectionString => @"Driver={Microsoft Access Driver (*.mdb)};Dbq=\\files\clinic\old.mdb;Uid=Admin;Pwd=%human%;"; // expect SG0005
}

public sealed class As400Store : Store
{
    protected override string ConnectionString => "Driver={Client Access ODBC Driver (32-bit)};System=AS400PROD;Uid=CLINIC;Pwd=%human%"; // expect SG0005
}

public sealed class DsnStore(IConfiguration configuration) : Store
{
    protected override string ConnectionString => $"Dsn=Clinic;Uid=clinic;Pwd={configuration["Dsn:Pwd"]}"; // clean
}

public sealed class TrustedStore : Store
{
    protected override string ConnectionString => "Driver={ODBC Driver 18 for SQL Server};Server=sql01;Database=Clinic;Trusted_Connection=Yes;"; // clean
}

public sealed class SpreadsheetStore(string file)
{
    private const string Provider = "Provider=Microsoft.ACE.OLEDB.12.0;";

    public OleDbConnection Open() => new(Provider + "Data Source=" + file + ";Jet OLEDB:Database Password=%human%"); // expect SG0005 SG0003

    public OleDbConnection OpenUnprotected() => new(Provider + "Data Source=" + file + ";Extended Properties=\"Excel 12.0 Xml;HDR=YES\""); // clean
}

public sealed class ReportStore
{
    private readonly string _server;
    private readonly string _pass;
    private readonly string _user = Credentials.SqlUser;

    public ReportStore(string server)
        : this(server, Credentials.SqlPassword)
    {
    }

    public ReportStore(string server, string pass)
    {
        _server = server;
        _pass = pass;
    }

    public SqlConnection Open() => new("Server=" + _server + ";User Id=" + _user + ";Password=" + _pass); // clean

    public SqlConnection OpenMirror() => new("Server=" + _server + ";Failover Partner=sql09;User Id=mirror;Password=" + "%phrase%"); // expect SG0005 SG0003
}

public sealed class VisitStore(IConfiguration configuration)
{
    private const string ByWard = "select Id, Name from Visits where Ward = @ward and Token = @token"; // clean
    private const string Rotate = "alter login clinic_app with password = @password"; // clean

    public async Task<IEnumerable<string>> FindAsync(string ward, CancellationToken token)
    {
        IDbConnection connection = new MySqlConnection(configuration.GetConnectionString("Visits")); // clean
        return await connection.QueryAsync<string>(ByWard, new { ward, token = token.CanBeCanceled }); // clean
    }

    public Task<int> RotateAsync(string password) =>
        new MySqlConnection(configuration.GetConnectionString("Admin")).ExecuteAsync(Rotate, new { password }); // clean

    public Task<int> CreateReaderAsync() =>
        new MySqlConnection(configuration.GetConnectionString("Admin")).ExecuteAsync("create user 'reader'@'localhost' identified with auth_socket"); // clean

    public Task<IEnumerable<string>> OldAsync()
    {
        using var connection = new MySqlConnection("Server=my03;Database=visits;Uid=visits;Pwd=%password%"); // expect SG0005 SG0003
        return connection.QueryAsync<string>("select Name from Visits");
    }

    public NpgsqlDataSource Statistics() => NpgsqlDataSource.Create("postgres://stats:%human%@pg.clinic.local:5432/stats"); // expect SG0006 SG0005 SG0003

    public NpgsqlDataSource StatisticsByPeer() => NpgsqlDataSource.Create("Host=/var/run/postgresql;Database=stats"); // clean

    public SqlConnection Research()
    {
        var connection = new SqlConnection();
        connection.ConnectionString = "Data Source=sql06;Initial Catalog=Research;uid=research;pwd=%human%"; // expect SG0005 SG0003
        return connection;
    }

    public SqlConnection ResearchWithIdentity()
    {
        var connection = new SqlConnection();
        connection.ConnectionString = "Data Source=sql06;Initial Catalog=Research;Authentication=Active Directory Managed Identity"; // clean
        return connection;
    }
}
