using System.Globalization;
using SecretGuard.Detection.Connections;

namespace SecretGuard.Detection.Tests;

/// <summary>What gives up transport security on the way to another machine.</summary>
public sealed class TransportTests
{
    private static readonly string Password = Sample.Password("transport");

    [Theory]
    [InlineData("Server=tcp:db1.contoso.net,1433;Database=orders;User ID=svc;Password={0};Encrypt=False", "Encrypt=False")]
    [InlineData("Data Source=db02;Integrated Security=True;TrustServerCertificate=True;Encrypt=True", "TrustServerCertificate=True")]
    [InlineData(
        "Data Source=db02;Integrated Security=True;Trust Server Certificate = yes ;Encrypt=Strict", "Trust Server Certificate = yes")]
    [InlineData("Encrypt=Optional;Server=db02;User ID=svc", "Encrypt=Optional")]
    [InlineData("Host=pg.contoso.net;Username=app;Password={0};SSL Mode=Disable", "SSL Mode=Disable")]
    [InlineData("Server=db;Port=3306;Uid=app;Pwd={0};SslMode=none;", "SslMode=none")]
    [InlineData("host=pg user=app password={0} sslmode=disable", "sslmode=disable")]
    [InlineData("cache.contoso.net:6379,password={0},ssl=False,abortConnect=False", "ssl=False")]
    [InlineData("Host=localhost,pg.contoso.net;Username=app;Password={0};SSL Mode=Disable", "SSL Mode=Disable")]
    [InlineData("Host=localhost,10.2.0.1;Username=app;Password={0};SSL Mode=Disable", "SSL Mode=Disable")]
    [InlineData("Driver={{ODBC Driver 18 for SQL Server}};Server=db;Uid=app;Pwd={0};Encrypt=no;", "Encrypt=no")]
    [InlineData("Provider=MSOLEDBSQL;Data Source=db;User ID=app;Use Encryption for Data=false", "Use Encryption for Data=false")]
    [InlineData(
        "AccountEndpoint=https://orders.documents.azure.com:443/;AccountKey={0};DisableServerCertificateValidation=True",
        "DisableServerCertificateValidation=True")]
    [InlineData(
        "DefaultEndpointsProtocol=http;AccountName=orders;AccountKey={0};EndpointSuffix=core.windows.net", "DefaultEndpointsProtocol=http")]
    [InlineData("provider=System.Data.SqlClient;provider connection string=\"data source=db;user id=app;encrypt=false\"", "encrypt=false")]
    [InlineData("Server=localhost;Encrypt=false\nServer=db02;Encrypt=false", "Encrypt=false")]
    [InlineData("postgres://app:{0}@pg.contoso.net:5432/orders?sslmode=disable", "sslmode=disable")]
    [InlineData("mongodb://app:{0}@m1.contoso.net,m2.contoso.net/?replicaSet=rs&tls=false", "tls=false")]
    [InlineData("jdbc:mysql://db.contoso.net/orders?user=app&amp;useSSL=false", "useSSL=false")]
    [InlineData("http://app:{0}@api.contoso.net/v1", "http://")]
    [InlineData("call http://{{user}}:{{password}}@10.0.0.7:8080 now", "http://")]
    public void A_setting_that_gives_up_protection_is_found_at_its_place(string format, string expected)
    {
        var text = string.Format(CultureInfo.InvariantCulture, format, Password);
        var found = Assert.IsType<Finding>(Transport.Find(text));
        Assert.Equal(expected, text.Substring(found.Start, found.Length));
    }

    [Theory]
    [InlineData("Server=db02;Integrated Security=True;Encrypt=True;TrustServerCertificate=False")]
    [InlineData("Server=db02;Integrated Security=True")]
    [InlineData("Host=pg;Username=app;SSL Mode=VerifyFull")]
    [InlineData("Host=pg;Username=app;SSL Mode=Prefer")]
    [InlineData("cache.contoso.net:6380,ssl=True,abortConnect=False")]
    [InlineData("Server=localhost,1433;User ID=sa;Password={0};Encrypt=False;TrustServerCertificate=True")]
    [InlineData("Server=(localdb)\\mssqllocaldb;Trusted_Connection=True;Encrypt=False")]
    [InlineData("Server=.\\SQLEXPRESS;Encrypt=False")]
    [InlineData("Host=127.0.0.1;SSL Mode=Disable")]
    [InlineData("Host=/var/run/postgresql;SSL Mode=Disable")]
    [InlineData("localhost:6379,ssl=False")]
    [InlineData("host=localhost user=app sslmode=disable")]
    [InlineData("UseDevelopmentStorage=true;DefaultEndpointsProtocol=http")]
    [InlineData("DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1")]
    [InlineData("AccountEndpoint=https://localhost:8081/;DisableServerCertificateValidation=True")]
    [InlineData("Server={{server}};Encrypt=False")]
    [InlineData("Server=${{DB_HOST}};Encrypt=False")]
    [InlineData("Encrypt=False;TrustServerCertificate=True")]
    [InlineData("set Encrypt=false to turn it off; the server=db is meant")]
    [InlineData("postgres://app:{0}@localhost/orders?sslmode=disable")]
    [InlineData("postgres://app:{0}@pg.contoso.net/orders?sslmode=require")]
    [InlineData("https://app:{0}@api.contoso.net/v1")]
    [InlineData("http://app:{0}@localhost:5000/v1")]
    [InlineData("http://user:password@proxy.contoso.net:8080")]
    [InlineData("http://***:***@api.contoso.net")]
    [InlineData("http://api.contoso.net:8080/a@b")]
    [InlineData("https://api.contoso.net/search?ssl=false&tls=no")]
    [InlineData("http://www.w3.org/2001/XMLSchema")]
    public void A_protected_or_local_connection_is_left_alone(string format) =>
        Assert.Null(Transport.Find(string.Format(CultureInfo.InvariantCulture, format, Password)));

    [Fact]
    public void Every_value_of_a_file_is_asked_about_and_found_at_its_place()
    {
        const string json =
            """{ "Db": "Server=a\\b;\u0045ncrypt=false", "Local": "Server=.;Encrypt=false", "Two": "Host=db;Ssl Mode=Disable" }""";
        Assert.Equal(
            [@"\u0045ncrypt=false", "Ssl Mode=Disable"],
            Transport.FindAll(json, TextKind.Json).Select(found => json.Substring(found.Start, found.Length)));
    }

    [Fact]
    public void A_scan_for_secrets_does_not_report_it() =>
        Assert.Empty(Detector.Scan("""var db = "Server=db02;Integrated Security=True;Encrypt=False";""", TextKind.CSharp));

    [Theory]
    [InlineData("://")]
    [InlineData("http://a:b@")]
    [InlineData("ssl=")]
    [InlineData("Encrypt=\"")]
    public void A_large_hostile_text_costs_linear_time(string piece) =>
        _ = Transport.Find(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)));
}
