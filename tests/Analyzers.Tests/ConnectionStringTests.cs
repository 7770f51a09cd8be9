using SecretGuard.Detection;
using Verify = SecretGuard.Analyzers.Tests.Verifier.CSharpAnalyzerVerifier<SecretGuard.Analyzers.CodeAnalyzer>;

namespace SecretGuard.Analyzers.Tests;

/// <summary>SG0005: a connection string whose password is constant.</summary>
public class ConnectionStringTests
{
    private static readonly string Secret = Sample.Password("connection");

    [Fact]
    public Task Literal_Triggers() => Verify.VerifyAnalyzerAsync($$"""
        class C
        {
            string sql = {|SG0005:"Server=db;Database=orders;User Id=app;Password={{Secret}}"|};
            string quoted = {|SG0005:"Host=db;Username=app;Pwd='{{Secret}};x'"|};
            string storage = {|SG0005:"DefaultEndpointsProtocol=https;AccountName=shop;AccountKey={{Sample.Of(Charset.Base62, "key", 86)}}=="|};
        }
        """);

    [Fact]
    public Task Constant_concatenation_Triggers_once() => Verify.VerifyAnalyzerAsync($$"""
        class C
        {
            const string Sql = {|SG0005:"Server=db;User Id=app;" +
                "Password={{Secret}};" + "Encrypt=true"|};
        }
        """);

    [Fact]
    public Task Constant_password_beside_what_is_not_constant_Triggers_at_its_piece() => Verify.VerifyAnalyzerAsync($$"""
        class C
        {
            string A(string host) => "Server=" + host + {|SG0005:";Password={{Secret}}"|};
            string B(string host) => $"Host={host}{|SG0005:;Username=app;Password={{Secret}};Port=5432|}";
            string D(string host) => string.Format({|SG0005:"Host={0};Username=app;Password={{Secret}}"|}, host);
            string E(string host) => "Host=" + host + ";Password=" + {|SG0005:"{{Secret}}"|} + ";";
        }
        """);

    [Fact]
    public Task Variable_password_DoesNotTrigger() => Verify.VerifyAnalyzerAsync("""
        class C
        {
            string A(string p) => $"Server=db;User Id=app;Password={p}";
            string B(string p) => "Server=db;User Id=app;Password=" + p;
            string D(string p) => string.Format("Server=db;User Id=app;Password={0}", p);
            string E = "Server=db;User Id=app;Password={password};Database=x";
            string F = "Server=db;User Id=app;Password=${DB_PASSWORD}";
        }
        """);

    [Fact]
    public Task No_password_DoesNotTrigger_and_a_placeholder_is_SG0011() => Verify.VerifyAnalyzerAsync("""
        class C
        {
            string a = "Server=db;Database=orders;Integrated Security=true";
            string b = "Server=db;User Id=app;Password=";
            string c = {|SG0011:"Server=db;User Id=app;Password=changeme"|};
            string d = "Data Source=app.db";
        }
        """);

    [Fact]
    public Task Emulators_DoNotTrigger() => Verify.VerifyAnalyzerAsync($$"""
        class C
        {
            string a = "UseDevelopmentStorage=true";
            string b = "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey={{Sample.Of(Charset.Base62, "azurite", 86)}}==;";
        }
        """);

    [Fact]
    public Task Texts_about_passwords_DoNotTrigger() => Verify.VerifyAnalyzerAsync("""
        class C
        {
            string a = "The connection string needs Server, Database and Password; see the manual.";
            string b = "a=b;c=d;width=100px;height=20px";
            string c(string user) => $"User {user} has no password; ask = again";
        }
        """);
}
