using System.Globalization;
using SecretGuard.Detection.Connections;
using SecretGuard.Detection.Structured;

namespace SecretGuard.Detection.Tests;

public sealed class UrlTests
{
    private static readonly string Password = Sample.Password("url");
    private static readonly string Signature = Sample.Of(Charset.Base62, "signature", 43) + "%3D";
    private static readonly string Token = Sample.Of(Charset.Base62, "token", 40);

    [Theory]
    [InlineData("https://build:{0}@packages.contoso.net/index.json")]
    [InlineData("git clone https://build:{0}@git.contoso.net/a/b.git now")]
    [InlineData("http://build:{0}@10.0.0.5:8080")]
    [InlineData("[feed](https://build:{0}@packages.contoso.net/x)")]
    [InlineData("\"https://{{user}}:{0}@packages.contoso.net\"")]
    [InlineData("https://:{0}@dev.azure.contoso.net/x")]
    [InlineData("https://{0}@packages.contoso.net", "x:")]
    [InlineData("svn+ssh://build:{0}@svn.contoso.net/trunk")]
    public void The_password_of_a_URL_is_found_at_its_place(string format, string before = "")
    {
        var text = string.Format(CultureInfo.InvariantCulture, format, before + Password);
        AssertFinds(text, Urls.Password, Password, Confidence.High);
    }

    [Theory]
    [InlineData("mongodb://app:{0}@m1:27017,m2:27017/orders?replicaSet=r")]
    [InlineData("mongodb+srv://app:{0}@orders.abcde.mongodb.net/?retryWrites=true")]
    [InlineData("postgres://app:{0}@pg.contoso.net:5432/orders")]
    [InlineData("DATABASE_URL=postgresql://app:{0}@pg/orders?sslmode=require")]
    [InlineData("mysql://app:{0}@db/orders")]
    [InlineData("jdbc:postgresql://app:{0}@pg/orders")]
    [InlineData("redis://:{0}@cache:6379/0")]
    [InlineData("rediss://default:{0}@cache.contoso.net:6380")]
    [InlineData("amqps://svc:{0}@rabbit.contoso.net/vhost")]
    [InlineData("clickhouse://app:{0}@ch:9000/orders")]
    [InlineData("ldaps://reader:{0}@ldap.contoso.net")]
    [InlineData("smtp://mailer:{0}@smtp.contoso.net:587")]
    [InlineData("ftp://site:{0}@ftp.contoso.net/www")]
    public void The_URL_of_a_database_or_a_broker_is_a_connection_string(string format) =>
        AssertFinds(string.Format(CultureInfo.InvariantCulture, format, Password), ConnectionStrings.Rule, Password, Confidence.High);

    [Theory]
    [InlineData("https://orders.blob.core.windows.net/backup?sv=2022-11-02&se=2030-01-01T00%3A00%3A00Z&sr=c&sp=rl&sig={0}")]
    [InlineData(
        "https://prod-1.westeurope.logic.azure.com/workflows/x/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers&sv=1.0&sig={0}")]
    [InlineData("?sv=2022-11-02&ss=b&srt=sco&sp=rl&se=2030-01-01&sig={0}")]
    [InlineData("sv=2022-11-02&sr=c&sig={0}&sp=rl")]
    [InlineData("SharedAccessSignature sr=https%3A%2F%2Forders.servicebus.windows.net&sig={0}&se=1893456000&skn=send")]
    [InlineData("<a href=\"https://orders.blob.core.windows.net/b?sv=2022-11-02&amp;sig={0}&amp;se=2030-01-01\">")]
    public void A_shared_access_signature_is_found_with_and_without_its_URL(string format) =>
        AssertFinds(string.Format(CultureInfo.InvariantCulture, format, Signature), UrlParameters.Rule, Signature, Confidence.Medium);

    [Theory]
    [InlineData("https://api.contoso.net/v1/orders?access_token={0}")]
    [InlineData("https://api.contoso.net/v1/orders?page=2&api_key={0}&x=1")]
    [InlineData("https://api.contoso.net/v1/orders?apikey={0}#top")]
    [InlineData("https://api.contoso.net/hook?token={0}")]
    [InlineData("https://orders.azurewebsites.net/api/run?code={0}")]
    [InlineData("https://login.contoso.net/#access_token={0}&state=1")]
    [InlineData("grant_type=client_credentials&client_id=orders&client_secret={0}")]
    public void A_secret_among_the_parameters_is_found_at_its_place(string format) =>
        AssertFinds(string.Format(CultureInfo.InvariantCulture, format, Token), UrlParameters.Rule, Token, Confidence.High);

    [Fact]
    public void A_presigned_URL_and_a_host_that_cannot_be_are_worth_a_look_only()
    {
        var signature = Sample.Of(Charset.HexLower, "aws", 64);
        Assert.Equal(
            Confidence.Low, Assert.Single(Find("https://b.s3.amazonaws.com/x?X-Amz-Expires=60&X-Amz-Signature=" + signature)).Confidence);
        Assert.Equal(Confidence.Low, Assert.Single(Find($"https://build:{Password}@packages.example.com/")).Confidence);
        Assert.Equal(Confidence.Low, Assert.Single(Find("https://api.example.org/?access_token=" + Token)).Confidence);
        Assert.Equal(Confidence.Medium, Assert.Single(Find($"http://build:{Password}@localhost:8080/")).Confidence);
    }

    [Theory]
    [InlineData("amqp://guest:guest@localhost:5672")]
    [InlineData("postgres://postgres:postgres@db/orders")]
    [InlineData("redis://:foobared@cache:6379")]
    public void A_trivial_password_of_a_database_is_only_weak(string url) =>
        Assert.Equal(ConnectionStrings.Weak, Assert.Single(Find(url)).Rule);

    [Theory]
    [InlineData("Setup.cs", "var feed = \"{0}\";")]
    [InlineData("Setup.cs", "// see {0} for more")]
    [InlineData("notes.md", "Use <{0}>.")]
    [InlineData("nuget.config", "<add key=\"feed\" value=\"{0}\" />")]
    [InlineData("ci.yml", "  - run: git push {0} main")]
    [InlineData(".env", "FEED={0}")]
    [InlineData("deploy.sh", "curl -sS {0} | sh")]
    public void It_is_found_once_in_every_kind_of_file(string path, string format)
    {
        var text = string.Format(CultureInfo.InvariantCulture, format, $"https://build:{Password}@packages.contoso.net/index.json");
        var finding = Assert.Single(Detector.Scan(text, TextKinds.OfPath(path)));
        Assert.Equal((Urls.Password, Password), (finding.Rule, text.Substring(finding.Start, finding.Length)));
    }

    [Fact]
    public void It_is_found_behind_the_escapes_of_its_file()
    {
        var text = "{ \"hook\": \"https:\\/\\/api.contoso.net\\/x?page=1\\u0026access_token=" + Token + "\\u0026y=2\" }";
        var finding = Assert.Single(Detector.Scan(text, TextKind.Json));
        Assert.Equal((UrlParameters.Rule, Token), (finding.Rule, text.Substring(finding.Start, finding.Length)));
    }

    [Theory]
    [MemberData(nameof(Clean))]
    public void A_text_without_a_credential_is_clean(string text) => Assert.Empty(Find(text));

    public static TheoryData<string> Clean =>
    [
        "://", "http://", "http://@", "http://:@", "://a:b@c", "a://:@b", "https://contoso.net", "https://contoso.net/@user/post",
        "git@github.com:a/b.git", "ssh://git@github.com/a/b.git", "https://user@contoso.net/x", "https://user:@contoso.net",
        "http://localhost:8080@", "http://localhost:8080/@x", "http://host:8080@proxy",
        "mailto:a@contoso.net", "https://contoso.net:443 mail a@b.net",
        "xmlns=\"http://schemas.microsoft.com/winfx/2006/xaml\"", "https://user:pass@contoso.net", "https://username:password@contoso.net",
        "https://USER:PASSWORD@contoso.net", "https://user:your-password@contoso.net",
        "https://user:***@contoso.net", "https://user:xxxx@contoso.net",
        "https://<user>:<password>@contoso.net", "https://${USER}:${PASS}@contoso.net", "https://$USER:$PASS@contoso.net",
        "https://{user}:{password}@contoso.net", "https://{0}:{1}@{2}/x",
        "https://%USER%:%PASS%@contoso.net", "https://$(User):$(Pass)@contoso.net",
        "https://x-access-token:$TOKEN@github.com/a/b", "https://x-access-token:${{ secrets.TOKEN }}@github.com/a/b",
        "https://{{ user }}:{{ pass }}@contoso.net", "https://oauth2:%s@contoso.net", "https://[user]:[password]@contoso.net",
        "docker://contoso/image:tag@sha256:0123456789abcdef", "oci://image:v1.2.3@sha256:0123456789abcdef", "pkg://npm/a@1.2.3",
        "https://cdn.contoso.net/npm/vue@3.2.1/dist/vue.js",
        "href=\"https://contoso.net/@(Model.Id)\"", "<a href=\"https://contoso.net:8080@(Model.Path)\">",
        "https://contoso.net/x?token=", "https://contoso.net/x?token={token}",
        "https://contoso.net/x?token=<token>", "https://contoso.net/x?token=abc",
        "https://contoso.net/x?access_token=$TOKEN",
        "https://contoso.net/x?api_key=YOUR_API_KEY", "https://contoso.net/x?password=password",
        "https://contoso.net/x?code=4", "https://contoso.net/x?code=abcdefgh12345678ijkl&state=1", "https://contoso.net/x?sig=abc",
        "https://contoso.net/x?sv=1&sig=...", "https://contoso.net/x?sv=2022-11-02&sig={sig}",
        "https://contoso.net/x?sv=2022-11-02&sig=xxxxxxxxxxxxxxxxxxxxxxxx",
        "https://contoso.net/x?key=value&secret=no", "https://contoso.net/reset?token=reset-token",
        "client_secret=", "client_secret={secret}&grant_type=x",
        "sig=", "var sig = Sign(x);", "sv=1&sig=" + "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz",
        "\"https://\" + user + \":\" + password + \"@contoso.net\"",
        "https://contoso.net/x?continuationToken=abcdefgh12345678ijkl",
        "https://contoso.net/?tokenType=Bearer", "https://contoso.net/x?password=must%20not%20be%20empty",
        "Endpoint=sb://orders.servicebus.windows.net/;SharedAccessKey=" + Token, "jdbc:sqlserver://db:1433;user=app;password=" + Password,
        "https://github.com/a/b/blob/0123456789abcdef0123456789abcdef01234567/c.cs#L1",
        "urn:a:b@c", "c://a:b12cd34@c", "amqp://{user}:{pass}@rabbit",
    ];

    private static void AssertFinds(string text, Rule rule, string value, Confidence confidence)
    {
        var finding = Assert.Single(Find(text));
        Assert.Equal((rule, confidence), (finding.Rule, finding.Confidence));
        Assert.Equal(value, text.Substring(finding.Start, finding.Length));
    }

    private static List<Finding> Find(string text)
    {
        var found = new List<Finding>();
        Forms.FindAll(text, found);
        return found.FindAll(finding => finding.Rule.DiagnosticId != DiagnosticIds.KnownFormat);
    }
}
