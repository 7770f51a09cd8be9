using System.Globalization;
using SecretGuard.Analyzers.Tests.Verifier;
using Verify = SecretGuard.Analyzers.Tests.Verifier.CSharpAnalyzerVerifier<SecretGuard.Analyzers.Transports.TransportAnalyzer>;

namespace SecretGuard.Analyzers.Tests;

/// <summary>SG1005: a connection without transport security, in code and in files. What counts as one is tested in Detection.</summary>
public class TransportTests
{
    [Fact]
    public Task Literal_concatenation_interpolation_and_attribute_Trigger() => Verify.VerifyAnalyzerAsync("""
        [System.Obsolete([|"Host=db02;SSL Mode=Disable"|])]
        class C
        {
            const string Server = "Server=db02;";
            string a = [|"Server=db02;Integrated Security=True;Encrypt=False"|];
            string b = [|Server + "TrustServerCertificate=True"|];
            string M(string user, string password) => $"{user}{|SG1005:: http://|}{user}:{password}@10.0.0.7/v1";
            string N(string password) => "Server=db02;Password=" + password + [|";Encrypt=False"|];
        }
        """);

    [Fact]
    public Task Protected_local_and_unknown_servers_DoNotTrigger() => Verify.VerifyAnalyzerAsync("""
        class C
        {
            string a = "Server=db02;Integrated Security=True;Encrypt=Strict";
            string b = "Server=localhost;Integrated Security=True;TrustServerCertificate=True";
            string c = "Encrypt=False";
            string M(string server) => $"Server={server};Encrypt=False";
            string N(string server) => "Server=" + server + ";Encrypt=False";
            string d = "http://www.w3.org/2000/svg";
            // secretguard:allow SG1005 the cluster's own network is encrypted
            string e = "Server=db02;Encrypt=False";
        }
        """);

    [Fact]
    public async Task Message_names_the_setting_and_nothing_else_of_the_string()
    {
        var found = Assert.Single(await Verify.RunAsync(TestCompilation.Create("""class C { string a = "Server=db02;Encrypt=no;User Id=app"; }""")));
        Assert.Equal("'Encrypt=no' leaves a connection to another machine unprotected. Encrypt it, and let the server's certificate be checked.", found.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public Task Settings_file_Triggers() => FileVerifier.VerifyAsync("appsettings.json", """
        {
          "ConnectionStrings": {
            "Orders": "Server=db02;Integrated Security=True;{|SG1005:TrustServerCertificate=True|}",
            "Local": "Server=(localdb)\\mssqllocaldb;Trusted_Connection=True;TrustServerCertificate=True",
            "Cache": "cache.contoso.net:6380,{|SG1005:ssl=False|}", // {|SG3005:secretguard:allow|} SG1005
            // secretguard:allow insecure-transport a tunnel
            "Tunnel": "Host=db02;SSL Mode=Disable"
          }
        }
        """);

    [Fact]
    public Task Configuration_file_Triggers() => FileVerifier.VerifyAsync("web.config", """
        <configuration><connectionStrings>
          <add name="Orders" connectionString="Data Source=db02;Integrated Security=True;{|SG1005:Encrypt=&quot;False&quot;|}" />
          <!-- secretguard:allow SG1005 a tunnel -->
          <add name="Tunnel" connectionString="Data Source=db02;Integrated Security=True;Encrypt=False" />
        </connectionStrings></configuration>
        """);
}
