namespace SecretGuard.Detection.Tests;

public sealed class ConnectionStringTests
{
    private static readonly string Password = Sample.Password("db");

    [Theory]
    [InlineData("Server=tcp:db1.contoso.net,1433;Database=orders;User ID=svc;Password={0};Encrypt=True")]
    [InlineData("Data Source=db02;Initial Catalog=crm;User Id=crm;Pwd={0}")]
    [InlineData("Host=pg;Username=app;Password='{0}';Database=app")]
    [InlineData("Host=pg;Username=app;Password=\"{0}\"")]
    [InlineData("host = pg ; user id = app ; password = {0} ; port = 1")]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=orders;AccountKey={0};EndpointSuffix=core.windows.net")]
    [InlineData("Endpoint=sb://orders.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey={0}")]
    public void The_password_of_a_connection_string_is_found_at_its_place(string format)
    {
        var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, format, Password);
        var finding = ConnectionStrings.Find(text);
        Assert.NotNull(finding);
        Assert.Equal(Password, text.Substring(finding.Start, finding.Length));
        Assert.Equal(DiagnosticIds.ConnectionString, finding.Rule.DiagnosticId);
    }

    [Theory]
    [InlineData("Server=db;Database=orders;Integrated Security=true")]
    [InlineData("Server=db;User ID=app;Password=;Database=x")]
    [InlineData("Server=db;User ID=app;Password=${DB_PASSWORD};Database=x")]
    [InlineData("Server=db;User ID=app;Password={0};Database=x")]
    [InlineData("Server=db;User ID=app;Password=<password>;Database=x")]
    [InlineData("Server=db;User ID=app;Password=changeme;Database=x")]
    [InlineData("Server=db;User ID=app;Password=xxxxxxxx;Database=x")]
    [InlineData("a=1;b=2;c=3")]
    [InlineData("password=required;length=12")]
    public void A_connection_string_without_a_password_of_its_own_is_clean(string text) => Assert.Null(ConnectionStrings.Find(text));

    [Fact]
    public void The_storage_emulators_published_key_is_clean() =>
        Assert.Null(ConnectionStrings.Find("DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=" + Sample.Of(Charset.Base62, "azurite", 86) + "==;"));

    [Theory]
    [InlineData("appsettings.json", "{{ \"ConnectionStrings\": {{ \"Default\": \"{0}\" }} }}")]
    [InlineData("web.config", "<add name=\"Main\" connectionString=\"{0}\" />")]
    [InlineData("Db.cs", "const string C = \"{0}\";")]
    [InlineData(".env", "DB={0}\nX=1\n")]
    [InlineData("compose.yml", "  db: \"{0}\"\n")]
    public void It_is_found_in_every_kind_of_file(string path, string format)
    {
        var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, format, "Server=db;User ID=app;Password=" + Password + ";Port=1");
        var finding = Assert.Single(Detector.Scan(text, TextKinds.OfPath(path)));
        Assert.Equal(ConnectionStrings.Rule, finding.Rule);
        Assert.Equal(Password, text.Substring(finding.Start, finding.Length));
    }
}
