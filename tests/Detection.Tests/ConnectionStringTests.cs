using System.Globalization;
using SecretGuard.Detection.Connections;

namespace SecretGuard.Detection.Tests;

public sealed class ConnectionStringTests
{
    private static readonly string Password = Sample.Password("db");

    [Theory]
    [InlineData("Server=tcp:db1.contoso.net,1433;Database=orders;User ID=svc;Password={0};Encrypt=True")]
    [InlineData("Data Source=db02;Initial Catalog=crm;User Id=crm;Pwd={0}")]
    [InlineData("Addr=db02;UID=crm;PWD={0};")]
    [InlineData("Network Address=db02;User=crm;Password={0};MultipleActiveResultSets=true")]
    [InlineData("server=db;database=x;user id=sa;password={0}\n")]
    [InlineData("Server=db;\n  Database=x;\n  User ID=app;\n  Password={0};\n")]
    [InlineData("Server=db;Load Balance Timeout=5;Some Vendor Option=a b;User ID=app;Password={0}")]
    [InlineData("Server=db;User ID=app;Application Name=\"a;b=c\";Password={0}")]
    [InlineData("Persist Security Info=False;Password={0}")]
    [InlineData("Server=db;Authentication=Active Directory Password;User ID=app;Password={0}")]
    [InlineData("metadata=res://*/M.csdl|res://*/M.ssdl;provider=System.Data.SqlClient;provider "
        + "connection string=\"data source=db;user id=app;password={0};App=EntityFramework\"")]
    [InlineData("Host=pg;Username=app;Password='{0}';Database=app")]
    [InlineData("Host=pg;Username=app;Password=\"{0}\"")]
    [InlineData("host = pg ; user id = app ; password = {0} ; port = 1")]
    [InlineData("Host=pg;Username=app;SSL Mode=Require;SSL Password={0}")]
    [InlineData("host=pg port=5432 dbname=app user=app password={0} sslmode=require")]
    [InlineData("host=pg password='{0}'")]
    [InlineData("host = pg user = app password = {0}")]
    [InlineData("Server=db;Port=3306;Uid=app;Pwd={0};SslMode=Required;AllowUserVariables=True")]
    [InlineData("Server=db;User=app;CertificateFile=c.pfx;CertificatePassword={0}")]
    [InlineData(
        "Data Source=(DESCRIPTION=(ADDRESS=(PROTOCOL=TCP)(HOST=ora)(PORT=1521))(CONNECT_DATA=(SERVICE_NAME=x)));User Id=app;Password={0};")]
    [InlineData("Data Source=app/{0}@ora:1521/orcl;Pooling=false")]
    [InlineData("Data Source=app/{0}@orcl")]
    [InlineData("app/{0}@//ora.contoso.net:1521/orcl")]
    [InlineData("app/{0}@ora.contoso.net:1521/orcl")]
    [InlineData("Driver={{ODBC Driver 18 for SQL Server}};Server=db;Uid=app;Pwd={{a;{0}}};")]
    [InlineData("DSN=orders;UID=app;PWD={0}")]
    [InlineData("Provider=MSOLEDBSQL;Data Source=db;User ID=app;Password={0}")]
    [InlineData("Provider=Microsoft.ACE.OLEDB.12.0;Data Source=C:\\a b\\x.accdb;Jet OLEDB:Database Password={0};")]
    [InlineData("Data Source=orders.db;Password={0}")]
    [InlineData("Filename=orders.db;Password={0};Mode=ReadOnly")]
    [InlineData("cache.contoso.net:6380,password={0},ssl=True,abortConnect=False")]
    [InlineData("redis1:6379,redis2:6379,allowAdmin=true,password={0}")]
    [InlineData("Cache__Connection=redis:6379,ssl=false,password={0}")]
    [InlineData("host=rabbit;virtualHost=orders;username=app;password={0}")]
    [InlineData("bootstrap.servers=k1:9093;sasl.username=app;sasl.password={0}")]
    [InlineData("account=ab12345;user=app;password={0};db=x;warehouse=w")]
    [InlineData("AuthType=ClientSecret;Url=https://org.crm.dynamics.com;ClientId=x;ClientSecret={0}")]
    [InlineData("jdbc:sqlserver://db:1433;databaseName=x;user=app;password={0};encrypt=true")]
    [InlineData("ConnectionStrings__Default=Server=db;Database=x;User=sa;Password={0};")]
    [InlineData("--connection \"Server=db;User ID=app;Password={0}")]
    [InlineData("dotnet ef database update -- Server=db;User ID=app;Password={0};Database=x")]
    public void The_password_of_a_connection_string_is_found_at_its_place(string format) => AssertFinds(format, Password);

    [Theory]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=orders;AccountKey={0};EndpointSuffix=core.windows.net")]
    [InlineData(
        "BlobEndpoint=https://orders.blob.core.windows.net/;SharedAccessSignature=sv=2022-11-02&ss=b&srt=sco&sp=rl&se=2030-01-01T00:00:00Z&sig={0}")]
    [InlineData("Endpoint=sb://orders.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey={0}")]
    [InlineData("Endpoint=sb://orders.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey={0};EntityPath=hub")]
    [InlineData("Endpoint=sb://orders.servicebus.windows.net/;SharedSecretIssuer=owner;SharedSecretValue={0}")]
    [InlineData("AccountEndpoint=https://orders.documents.azure.com:443/;AccountKey={0};")]
    [InlineData("HostName=orders.azure-devices.net;SharedAccessKeyName=iothubowner;SharedAccessKey={0}")]
    [InlineData("HostName=orders.azure-devices.net;DeviceId=d1;SharedAccessKey={0}")]
    [InlineData("Endpoint=https://orders.service.signalr.net;AccessKey={0};Version=1.0;")]
    [InlineData("Endpoint=https://orders.webpubsub.azure.com;AccessKey={0};Version=1.0;")]
    [InlineData("Endpoint=https://orders.azconfig.io;Id=ab-l0-s0:cd;Secret={0}")]
    [InlineData("endpoint=https://orders.communication.azure.com/;accesskey={0}")]
    [InlineData("Endpoint=https://orders.openai.azure.com/;Key={0}")]
    [InlineData(
        "InstrumentationKey=00000000-0000-0000-0000-000000000000;IngestionEndpoint=https://x.applicationinsights.azure.com/;ApiKey={0}")]
    public void The_key_of_a_service_is_found_at_its_place(string format) =>
        AssertFinds(format, Sample.Of(Charset.Base62, "service", 43) + "=");

    [Theory]
    [InlineData("Password={0}")]
    [InlineData("AccessKey={0};Version=1.0")]
    [InlineData("app/{0}@orcl")]
    public void Under_the_name_of_a_connection_string_a_password_alone_is_one(string format)
    {
        var text = string.Format(CultureInfo.InvariantCulture, format, Password);
        Assert.Null(ConnectionStrings.Find(text));
        Assert.Equal(Password, Of(text, ConnectionStrings.Find(text, isNamed: true)));
    }

    [Fact]
    public void All_passwords_of_a_text_are_found_in_order()
    {
        string[] passwords = [Password, Sample.Password("ssl"), Sample.Password("other")];
        var text = $"Server=a;User=x;Password={passwords[0]};SSL Password={passwords[1]}\nServer=b;User=y;Password={passwords[2]}";
        var found = new List<Finding>();
        ConnectionStrings.FindAll(text, isNamed: false, found);
        Assert.Equal(passwords, found.Select(finding => Of(text, finding)));
    }

    [Theory]
    [InlineData("Server=db;User ID=app;Password=changeme;Database=x")]
    [InlineData("Server=db;User ID=app;Password=xxxxxxxx;Database=x")]
    [InlineData("Server=db;User ID=sa;Password=P@ssw0rd!;Database=x")]
    [InlineData("Server=localhost;User ID=sa;Password=yourStrong(!)Password")]
    [InlineData("Host=pg;Username=postgres;Password=postgres")]
    [InlineData("Host=pg;Username=orders;Password=Orders")]
    [InlineData("Host=pg;Username=app;Password=123456")]
    [InlineData("Host=pg;Username=app;Password=abc")]
    [InlineData("Server=myServerAddress;Database=myDataBase;User Id=myUsername;Password=myPassword;")]
    [InlineData("host:6379,password=foobared,ssl=False")]
    [InlineData("host=db user=app password=secret")]
    public void A_placeholder_or_a_password_that_anyone_tries_is_only_weak(string text)
    {
        var finding = ConnectionStrings.Find(text);
        Assert.Equal(
            (ConnectionStrings.Weak, Confidence.Low, DiagnosticIds.WeakConnection),
            (finding?.Rule, finding?.Confidence, finding?.Rule.DiagnosticId));
    }

    [Fact]
    public void An_empty_password_is_weak_and_shown_at_its_key()
    {
        const string Text = "Server=db;User ID=app;Password=;Database=x";
        Assert.Equal("Password", Of(Text, ConnectionStrings.Find(Text)));
        Assert.Equal(ConnectionStrings.Weak, ConnectionStrings.Find(Text)?.Rule);
    }

    [Theory]
    [InlineData("db1.contoso.net", nameof(Confidence.High))]
    [InlineData("tcp:10.0.0.5,1433", nameof(Confidence.High))]
    [InlineData("db.example.com", nameof(Confidence.Medium))]
    [InlineData("localhost", nameof(Confidence.Medium))]
    [InlineData("tcp:127.0.0.1,1433", nameof(Confidence.Medium))]
    [InlineData(".\\SQLEXPRESS", nameof(Confidence.Medium))]
    [InlineData("(localdb)\\mssqllocaldb", nameof(Confidence.Medium))]
    [InlineData("host.docker.internal,1433", nameof(Confidence.Medium))]
    public void A_password_matters_as_much_as_its_server(string server, string confidence) =>
        Assert.Equal(confidence, ConnectionStrings.Find($"Server={server};User ID=app;Password={Password}")?.Confidence.ToString());

    [Theory]
    [MemberData(nameof(Clean))]
    public void A_text_without_a_password_of_its_own_is_clean(string text) => Assert.Null(ConnectionStrings.Find(text));

    [Theory]
    [InlineData("new SqlConnection(\"Server=sql02;Database=Shop;Trusted_Connection=True\")")]
    [InlineData("options.UseSqlServer(\"Server=sql02;Database=Shop\")")]
    public void A_connection_without_a_password_is_opened_freely(string code) =>
        Assert.Empty(Detector.Scan($"var database = {code};", TextKind.CSharp));

    public static TheoryData<string> Clean =>
    [
        "", "=", "@", ";;;", "Password=", "Pwd=", "password=;", "Server=;Password=",
        "Server=db;Database=orders;Integrated Security=true",
        "Server=db;Database=orders;Trusted_Connection=True;Password=;",
        "Server=db;Authentication=Active Directory Managed Identity;Database=x",
        "Server=db;Authentication=Active Directory Default;User Id=00000000-0000-0000-0000-000000000000",
        "Server=(localdb)\\mssqllocaldb;Database=x;Trusted_Connection=True;MultipleActiveResultSets=true",
        "Server=db;User ID=app;Password=",
        "Server=db;User ID=app;Password=${DB_PASSWORD};Database=x",
        "Server=db;User ID=app;Password={0};Database=x",
        "Server=db;User ID=app;Password={password};Database=x",
        "Server=db;User ID=app;Password={settings.Password};Database=x",
        "Server=db;User ID=app;Password={{ db_password }};Database=x",
        "Server=db;User ID=app;Password=prefix-{0};Database=x",
        "Server=db;User ID=app;Password=<password>;Database=x",
        "Server=db;User ID=app;Password=$(DbPassword);Database=x",
        "Server=db;User ID=app;Password=%DB_PASSWORD%;Database=x",
        "Server=db;User ID=app;Password=#{DbPassword}#;Database=x",
        "Server=db;User ID=app;Password=__DB_PASSWORD__;Database=x",
        "Server=db;User ID=app;Password=[password];Database=x",
        "Server=db;User ID=app;Password=@Microsoft.KeyVault(SecretUri=https://v.vault.azure.net/secrets/x);Database=x",
        "Server=db;User ID=app;Password=%s;Database=x",
        "Server=db;User ID=app;Password=***;Database=x",
        "Server=db;User ID=app;Password=…",
        "Driver={SQL Server};Server=db;Uid=app;Pwd={password};",
        "host={0};username={1};password={2}",
        "host=%s port=%d user=%s password=%s",
        "host={host} user={user} password={password}",
        "{0}:6379,password={1},ssl=True",
        "a=1;b=2;c=3",
        "password=required;length=12",
        "password=hunter-12x;",
        "Enter your password=abcdef12",
        "Password=12ab34cd; then press enter",
        "grant_type=password&username=a&password=b",
        "?user=app&password=12ab34cd",
        "<input type=\"password\" name=\"password\" autocomplete=\"current-password\" />",
        "<input type=password; name=password; value=12ab34cd>",
        "font-size: 12px; key=value; token=none",
        "path=/; secure; token=12ab34cd; samesite=lax",
        "^(?<key>[^=;]+)=(?<value>[^;]*);?$",
        "Server=(.*);User ID=(.*);Password=(.*);",
        "Server=([^;]+);Password=([^;]+)",
        "\"Server=db;User=app;Password=\" + password;", "\"Server=\" + host + \";Password=\" + (Read(\"x\") ?? throw) + \";Port=1\";",
        "var user = reader.User; var password = reader.Password;",
        "this.server = server; this.password = password;",
        "server = config.Server; password = config.Password;",
        "Server=db;User=app;Password=GetPassword();Database=x",
        "Server=db;User=app;Password=args[1];Database=x",
        "if (user == \"a\" && password == \"b\") return;",
        "x => x.Server == server; y => y.Password == password;",
        "Server=db;Password!=x",
        "UseDevelopmentStorage=true",
        "UseDevelopmentStorage=true;DevelopmentStorageProxyUri=http://127.0.0.1",
        "Endpoint=sb://localhost;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=SAS_KEY_VALUE;UseDevelopmentEmulator=true;",
        "Endpoint=http://localhost;Port=8888;AccessKey=ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGH;Version=1.0;",
        "InstrumentationKey=5b1c9e0a-3c1d-4f63-9d4a-0a8d4b1f7c22;IngestionEndpoint=https://x.applicationinsights.azure.com/",
        "DefaultEndpointsProtocol=https;AccountName=orders;AccountKey=<account-key>;EndpointSuffix=core.windows.net",
        "DefaultEndpointsProtocol=https;AccountName=orders;AccountKey=your-account-key",
        "Endpoint=https://orders.openai.azure.com/;Key=",
        "Primary Key=Id;Foreign Key=OrderId;Table=Orders",
        "Version=1.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089",
        "https://cdn.contoso.net/npm/package@1.2.3:8080/dist=1",
        "node_modules/package@1.2.3", "actions/checkout@v4", "library/nginx@sha256:ab", "docs/readme@2x.png", "a/b@c.d",
        "To=a/b@contoso.net;Password reset", "user/{0}@db:1521/orcl",
        "multipart/form-data; boundary=x; name=password",
        "Bearer realm=api, error=invalid_token, key=1",
        "ssl=True,abortConnect=False,password=12ab34cd",
    ];

    [Theory]
    [InlineData("DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey={0}==;")]
    [InlineData("AccountKey={0}==;AccountName=devstoreaccount1;BlobEndpoint=http://azurite:10000/devstoreaccount1")]
    public void The_storage_emulators_account_is_clean(string format) =>
        Assert.Null(ConnectionStrings.Find(string.Format(CultureInfo.InvariantCulture, format, Sample.Of(Charset.Base62, "azurite", 86))));

    [Theory]
    [InlineData("appsettings.json", "{{ \"ConnectionStrings\": {{ \"Default\": \"{0}\" }} }}")]
    [InlineData("web.config", "<add name=\"Main\" connectionString=\"{0}\" />")]
    [InlineData("Db.cs", "const string C = \"{0}\";")]
    [InlineData(".env", "DB={0}\nX=1\n")]
    [InlineData("compose.yml", "  db: \"{0}\"\n")]
    public void It_is_found_in_every_kind_of_file(string path, string format)
    {
        var text = string.Format(CultureInfo.InvariantCulture, format, "Server=db;User ID=app;Password=" + Password + ";Port=1");
        var finding = Assert.Single(Detector.Scan(text, TextKinds.OfPath(path)));
        Assert.Equal(ConnectionStrings.Rule, finding.Rule);
        Assert.Equal(Password, Of(text, finding));
    }

    private static void AssertFinds(string format, string secret)
    {
        var text = string.Format(CultureInfo.InvariantCulture, format, secret);
        var finding = ConnectionStrings.Find(text);
        Assert.Equal(ConnectionStrings.Rule, finding?.Rule);
        Assert.EndsWith(secret, Of(text, finding), StringComparison.Ordinal);
        Assert.NotEqual(Confidence.Low, finding!.Confidence);
    }

    private static string Of(string text, Finding? finding) => finding is null ? "" : text.Substring(finding.Start, finding.Length);
}
