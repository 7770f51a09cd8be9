using System.Text;
using SecretGuard.Detection;
using SecretGuard.Manifest;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Kinds;

namespace SecretGuard.Tool.Tests;

/// <summary>Connection strings of every client, with <c>{0}</c> for the password.</summary>
public sealed class ConnectionKindTests
{
    [Theory]
    [InlineData("Server=db.contoso.net;Database=x;User Id=a;Password={0};Encrypt=false")]
    [InlineData("Server=tcp:db.contoso.net,1433;Password={0};Encrypt=Optional")]
    [InlineData("Data Source=10.0.0.5;Password={0};TrustServerCertificate=true")]
    [InlineData("Server=\"db.contoso.net\";Password={0};Encrypt=\"false\"")]
    [InlineData("Host=db.contoso.net;Username=a;Password={0};SSL Mode=Disable")]
    [InlineData("Host=localhost,db.contoso.net;Username=a;Password={0};SSL Mode=Disable")]
    [InlineData("Server=db.contoso.net;Uid=a;Pwd={0};SslMode=None")]
    [InlineData("cache.contoso.net:6379,password={0},ssl=false")]
    [InlineData("mongodb://a:{0}@mongo.contoso.net/db?tls=false")]
    [InlineData("mongodb+srv://a:{0}@mongo.contoso.net/db?tlsInsecure=true")]
    [InlineData("postgres://a:{0}@db.contoso.net/x?sslmode=disable")]
    [InlineData("amqp://a:{0}@rabbit.contoso.net:5672/vh")]
    [InlineData("redis://:{0}@cache.contoso.net:6379/0")]
    [InlineData("AMQP://a:{0}@rabbit:5672")]
    [InlineData("http://a:{0}@api.contoso.net/")]
    [InlineData("ldap://directory.contoso.net")]
    public void What_turns_transport_security_off_is_refused_unless_it_is_allowed(string text)
    {
        var fault = Look(text).Fault!;
        Assert.Equal("the connection string turns transport security off", fault.Fact);
        Assert.False(fault.IsForm);
        Assert.Null(Look(text, "--allow-insecure").Fault);
    }

    [Theory]
    [InlineData("Server=db.contoso.net;Password={0}")]
    [InlineData("Server=db.contoso.net;Password={0};Encrypt=Strict")]
    [InlineData("Server=db.contoso.net;Password=\"{0};Encrypt=false\"")]
    [InlineData("Server=.\\SQLEXPRESS;Password={0};TrustServerCertificate=true")]
    [InlineData("Server=127.0.0.1,1433;Password={0};Encrypt=false")]
    [InlineData("Host=/var/run/postgresql;Username=a;SSL Mode=Disable")]
    [InlineData("localhost:6379,password={0},ssl=false")]
    [InlineData("cache.contoso.net:6379,cache2.contoso.net:6379")]
    [InlineData("amqp://a:{0}@localhost/vh")]
    [InlineData("amqps://a:{0}@rabbit.contoso.net/vh")]
    [InlineData("rediss://:{0}@cache.contoso.net:6379/0")]
    [InlineData("mysql://a:{0}@db.contoso.net/x")]
    [InlineData("http://127.0.0.1:8080/")]
    [InlineData("Data Source=app.db")]
    public void What_leaves_it_on_and_what_stays_on_this_machine_is_taken(string text) => Assert.Null(Look(text).Fault);

    [Theory]
    [InlineData("{0}")]
    [InlineData("://")]
    [InlineData("db.contoso.net")]
    [InlineData("db.contoso.net:port")]
    [InlineData("Server=db;Password='{0}")]
    public void What_is_none_is_refused_by_its_form(string text) => Assert.True(Look(text).Fault is { IsForm: true });

    private static KindFacts Look(string text, params string[] options)
    {
        var given = KindCheck.Options.Where(option => options.Contains(option.Name)).ToDictionary(option => option, string? (_) => null);
        var value = Encoding.UTF8.GetBytes(text.Replace("{0}", Sample.Password(text), StringComparison.Ordinal));
        return KindCheck.Look(new Invocation(given, [], []), new Host(), SecretKind.ConnectionString, value);
    }
}
