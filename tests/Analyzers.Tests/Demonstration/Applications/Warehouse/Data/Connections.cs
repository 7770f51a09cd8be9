using System.Text;
using Contoso.Warehouse.Accounts;
using Contoso.Warehouse.Options;
using Microsoft.Data.SqlClient;
using Npgsql;

namespace Contoso.Warehouse.Data;

public static class Parts
{
    public static string Pair(string name, string value) => $"{name}={value}"; // clean

    public static string All(params string[] pairs) => string.Join(';', pairs); // clean

    public static string Login(string user, string value) => All(Pair("User Id", user), Pair("Password", value)); // clean
}

public sealed class ConnectionFactory(IConfiguration configuration)
{
    public SqlConnection Stock() => Open(Parts.All(Parts.Pair("Server", "sql03.contoso.local"), Parts.Login("stock", "%phrase%"))); // expect SG0003 SG0005

    public SqlConnection Returns() => Open(Parts.All(Parts.Pair("Server", "sql04.contoso.local"), Parts.Login("returns", configuration["Returns:Password"]!))); // clean

    public NpgsqlConnection Archive() => OpenArchive(Word());

    public NpgsqlConnection Orders() => OpenArchive(configuration["Orders:Password"]!); // clean

    private static string Word()
    {
        var (_, word) = Pair();
        return word;
    }

    private static (string Server, string Word) Pair() => ("pg07.contoso.local", "%phrase%"); // expect SG0003

    private static NpgsqlConnection OpenArchive(string text)
    {
        var builder = new NpgsqlConnectionStringBuilder { Host = "pg07.contoso.local", Username = "archive", Password = text }; // clean
        return new NpgsqlConnection(builder.ConnectionString);
    }

    private static SqlConnection Open(string text) => new(text); // clean

    public SqlConnection Built() => Open(Finish(Start().Append(Tail())));

    private static StringBuilder Start() => new StringBuilder("Server=").Append("sql05.contoso.local").Append(";Database=Stock"); // clean

    private static string Tail() => new StringBuilder().AppendFormat(";User Id={0};Password={1}", "stock", "%phrase%").ToString(); // expect SG0003 SG0005

    private static string Finish(StringBuilder text) => text.ToString(); // clean

    public void Fill(SqlConnectionStringBuilder target)
    {
        Load(out var word, out var database);
        target.InitialCatalog = database; // clean
        Copy(word, target);
    }

    private static void Load(out string word, out string database)
    {
        word = "%phrase%"; // expect SG0003
        database = "stock-archive-2025"; // clean
    }

    private static void Copy(string text, SqlConnectionStringBuilder target) => target["Password"] = text; // clean

    public void Replace(SqlConnectionStringBuilder target)
    {
        var word = "stand-in-for-now"; // clean
        Configure(ref word);
        Copy(word, target);
    }

    private void Configure(ref string word) => word = configuration["Stock:Password"] ?? throw new InvalidOperationException("Stock:Password is not set"); // clean

    public void Overwrite(SqlConnectionStringBuilder target)
    {
        var word = "";
        Harden(ref word);
        Copy(word, target);
    }

    private static void Harden(ref string word) => word = "%phrase%"; // expect SG0003
}

public sealed class Pool<T>(Func<string, T> open)
{
    private readonly Dictionary<string, T> _items = [];

    public T Get(string name, string text) => _items.TryGetValue(name, out var item) ? item : _items[name] = open(text); // clean
}

public static class Pools
{
    private static readonly Pool<SqlConnection> Sql = new(text => new SqlConnection(text)); // clean
    private static readonly Pool<FileInfo> Files = new(text => new FileInfo(text)); // clean

    public static SqlConnection Reports() => Sql.Get("reports", "Server=sql06.contoso.local;Database=Reports;User Id=reports;Password=%phrase%"); // expect SG0005

    public static SqlConnection Local() => Sql.Get("local", "Server=localhost;Database=Reports;Trusted_Connection=True"); // clean

    public static FileInfo Manual() => Files.Get("manual", "/srv/manuals/warehouse-17.pdf"); // clean
}
