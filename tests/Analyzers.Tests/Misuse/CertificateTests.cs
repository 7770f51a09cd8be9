using System.Globalization;
using SecretGuard.Analyzers.Tests.Verifier;
using Verify = SecretGuard.Analyzers.Tests.Verifier.CSharpAnalyzerVerifier<SecretGuard.Analyzers.Misuse.Certificates.CertificateAnalyzer>;

namespace SecretGuard.Analyzers.Tests.Misuse;

/// <summary>SG3003: certificate validation that is off on a client that sends a secret.</summary>
public class CertificateTests
{
    private const string Usings = """
        using System;
        using System.Net;
        using System.Net.Http;
        using System.Net.Http.Headers;
        using System.Net.Security;
        using System.Net.WebSockets;
        using System.Security.Cryptography.X509Certificates;
        using System.Threading.Tasks;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        """;

    [Fact]
    public Task Every_way_to_say_yes_Triggers() => VerifyAsync("""
        class C(string apiKey)
        {
            const bool Yes = true;
            static readonly RemoteCertificateValidationCallback Any = [|(_, _, _, _) => true|];
            readonly string sent = apiKey;
            static bool Accept(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) => true;
            static bool AcceptLater(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
            {
                if (errors != SslPolicyErrors.None) { Console.WriteLine(errors); return Yes; }
                return !false;
            }

            void M(SocketsHttpHandler sockets, SslClientAuthenticationOptions options, ClientWebSocketOptions web, HttpWebRequest request, HttpClientHandler handler, System.IO.Stream stream)
            {
                bool Local(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) { var ok = true; return ok; }
                sockets.SslOptions.RemoteCertificateValidationCallback = [|delegate { return true; }|];
                sockets.SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = [|Accept|] };
                options.RemoteCertificateValidationCallback += [|new RemoteCertificateValidationCallback(AcceptLater)|];
                options.RemoteCertificateValidationCallback = [|Local|];
                web.RemoteCertificateValidationCallback = [|(_, _, _, errors) => errors == SslPolicyErrors.None || true|];
                request.ServerCertificateValidationCallback = [|(_, _, _, errors) => errors switch { SslPolicyErrors.None => true, _ => true }|];
                handler.ServerCertificateCustomValidationCallback = [|HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|];
                handler.ServerCertificateCustomValidationCallback ??= [|(_, _, _, _) => { Console.WriteLine("accepted"); return true; }|];
                new SslStream(stream, false, [|(_, _, _, errors) => errors == SslPolicyErrors.None ? true : true|]);
            }
        }
        """);

    [Fact]
    public Task Callback_that_checks_something_DoesNotTrigger() => VerifyAsync("""
        class C(string apiKey, bool isStrict)
        {
            readonly string sent = apiKey;
            static void Validate(X509Certificate? certificate) { }
            static bool Accept(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) => certificate?.GetCertHashString() == "00";
            void M(HttpClientHandler handler, SslClientAuthenticationOptions options)
            {
                handler.ServerCertificateCustomValidationCallback = (_, _, _, errors) => errors == SslPolicyErrors.None;
                handler.ServerCertificateCustomValidationCallback = (_, certificate, _, errors) => errors == SslPolicyErrors.None || certificate!.Thumbprint == sent;
                handler.ServerCertificateCustomValidationCallback = (_, _, _, errors) => !isStrict;
                handler.ServerCertificateCustomValidationCallback = (_, _, _, errors) => { if (errors != SslPolicyErrors.None) throw new Exception(); return true; };
                handler.ServerCertificateCustomValidationCallback = (_, certificate, _, _) => { Validate(certificate); return true; };
                handler.ServerCertificateCustomValidationCallback = (_, _, _, errors) => { var ok = true; if (errors != 0) ok = false; return ok; };
                handler.ServerCertificateCustomValidationCallback = (_, _, _, _) => false;
                handler.ServerCertificateCustomValidationCallback = null;
                options.RemoteCertificateValidationCallback = Accept;
                Func<int, int, bool> other = (_, _) => true;
            }
        }
        """);

    [Theory]
    [InlineData("client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(\"Bearer\", text);")]
    [InlineData("client.DefaultRequestHeaders.Add(\"X-Api-Key\", text);")]
    [InlineData("handler.Credentials = CredentialCache.DefaultCredentials;")]
    [InlineData("handler.UseDefaultCredentials = true;")]
    [InlineData("client.GetAsync(text + Environment.GetEnvironmentVariable(\"API_TOKEN\"));")]
    [InlineData("string password = text; client.PostAsync(text, new StringContent(password));")]
    public Task Client_of_a_type_that_handles_a_secret_Triggers(string statement) => VerifyAsync($$"""
        class C
        {
            void M(string text)
            {
                var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = [|(_, _, _, _) => true|] };
                var client = new HttpClient(handler);
                {{statement}}
            }
        }
        """);

    [Theory]
    [InlineData("client.DefaultRequestHeaders.Add(\"Accept\", text);")]
    [InlineData("handler.UseDefaultCredentials = false;")]
    [InlineData("client.GetAsync(\"https://status.contoso.com\", System.Threading.CancellationToken.None);")]
    public Task Client_of_a_type_that_handles_none_DoesNotTrigger(string statement) => VerifyAsync($$"""
        class C
        {
            void M(string text)
            {
                var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true };
                var client = new HttpClient(handler);
                {{statement}}
            }
        }
        """);

    [Fact]
    public Task Client_that_is_handed_out_and_the_whole_process_Trigger() => VerifyAsync("""
        public static class Clients
        {
            public static readonly RemoteCertificateValidationCallback Any = [|(_, _, _, _) => true|];
            public static HttpMessageHandler Handler() => new HttpClientHandler { ServerCertificateCustomValidationCallback = [|(_, _, _, _) => true|] };
            public static async Task<HttpClient> ClientAsync()
            {
                await Task.Yield();
                return new HttpClient(new SocketsHttpHandler { SslOptions = { RemoteCertificateValidationCallback = [|(_, _, _, _) => true|] } });
            }

            static void M(IServiceCollection services)
            {
                services.AddHttpClient("shop").ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler { ServerCertificateCustomValidationCallback = [|HttpClientHandler.DangerousAcceptAnyServerCertificateValidator|] });
                ServicePointManager.ServerCertificateValidationCallback += [|(_, _, _, _) => true|];
            }
        }
        """);

    [Fact]
    public Task Libraries_that_log_in_Trigger() => VerifyAsync("""
        namespace Npgsql
        {
            class NpgsqlConnection { public RemoteCertificateValidationCallback? UserCertificateValidationCallback { get; set; } }
            class NpgsqlDataSourceBuilder { public void UseSslClientAuthenticationOptionsCallback(Action<SslClientAuthenticationOptions> configure) { } }
        }
        namespace RabbitMQ.Client { class SslOption { public SslPolicyErrors AcceptablePolicyErrors { get; set; } public RemoteCertificateValidationCallback? CertificateValidationCallback { get; set; } } }
        namespace MailKit { class MailService { public RemoteCertificateValidationCallback? ServerCertificateValidationCallback { get; set; } } }
        namespace StackExchange.Redis { class ConfigurationOptions { public event RemoteCertificateValidationCallback? CertificateValidation; void M() => CertificateValidation?.Invoke(this, null, null, 0); } }
        namespace Microsoft.Data.SqlClient { class SqlConnectionStringBuilder { public string DataSource { get; set; } = ""; public bool TrustServerCertificate { get; set; } } }
        namespace Confluent.Kafka { class ClientConfig { public bool? EnableSslCertificateVerification { get; set; } } }
        namespace System.DirectoryServices.Protocols
        {
            delegate bool VerifyServerCertificateCallback(object connection, X509Certificate certificate);
            class LdapSessionOptions { public VerifyServerCertificateCallback? VerifyServerCertificate { get; set; } }
        }
        class C
        {
            void M(Npgsql.NpgsqlConnection one, Npgsql.NpgsqlDataSourceBuilder two, MailKit.MailService mail, StackExchange.Redis.ConfigurationOptions redis, System.DirectoryServices.Protocols.LdapSessionOptions ldap)
            {
                one.UserCertificateValidationCallback = [|(_, _, _, _) => true|];
                two.UseSslClientAuthenticationOptionsCallback(options => options.RemoteCertificateValidationCallback = [|(_, _, _, _) => true|]);
                mail.ServerCertificateValidationCallback = [|(_, _, _, _) => true|];
                redis.CertificateValidation += [|(_, _, _, _) => true|];
                ldap.VerifyServerCertificate = [|(_, _) => true|];
                new RabbitMQ.Client.SslOption { [|AcceptablePolicyErrors = SslPolicyErrors.RemoteCertificateNameMismatch | SslPolicyErrors.RemoteCertificateChainErrors|] }.ToString();
                new Microsoft.Data.SqlClient.SqlConnectionStringBuilder { DataSource = "db02", [|TrustServerCertificate = true|] }.ToString();
                new Confluent.Kafka.ClientConfig { [|EnableSslCertificateVerification = false|] }.ToString();
            }

            void N(RabbitMQ.Client.SslOption ssl, Confluent.Kafka.ClientConfig kafka)
            {
                ssl.AcceptablePolicyErrors = SslPolicyErrors.None;
                kafka.EnableSslCertificateVerification = true;
                ssl.CertificateValidationCallback = (_, _, _, errors) => errors == SslPolicyErrors.None;
            }
        }
        """);

    [Fact]
    public Task Developers_machine_and_servers_DoNotTrigger() => VerifyAsync("""
        #define DEBUG
        class Own { public bool TrustServerCertificate { get; set; } }
        class C(string apiKey, IHostEnvironment environment)
        {
            readonly string sent = apiKey;
            void M(HttpClientHandler handler, Microsoft.AspNetCore.Server.Kestrel.Https.HttpsConnectionAdapterOptions https)
            {
                if (environment.IsDevelopment()) handler.ServerCertificateCustomValidationCallback = (_, _, _, _) => true;
                if (!environment.IsDevelopment()) { }
                else handler.ServerCertificateCustomValidationCallback = (_, _, _, _) => true;
                handler.ServerCertificateCustomValidationCallback = environment.EnvironmentName == "Development" ? (_, _, _, _) => true : null;
        #if DEBUG
                handler.ServerCertificateCustomValidationCallback = (_, _, _, _) => true;
        #endif
                https.ClientCertificateValidation = (_, _, _) => true;
                // secretguard:allow SG3003 the appliance has no certificate of its own
                handler.ServerCertificateCustomValidationCallback = (_, _, _, _) => true;
                new Own { TrustServerCertificate = true }.ToString();
            }
        }
        class Here(string password)
        {
            HttpClient client = new(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, _) => true }) { BaseAddress = new Uri("https://localhost:5001") };
            string sent = password;
        }
        class Listener(string password)
        {
            string known = password;
            Task M(System.IO.Stream stream, X509Certificate certificate) => new SslStream(stream, false, (_, _, _, _) => true).AuthenticateAsServerAsync(certificate);
        }
        """);

    [Fact]
    public Task Guard_that_is_turned_round_or_not_enough_Triggers() => VerifyAsync("""
        class C(string apiKey, IHostEnvironment environment, bool isTest)
        {
            readonly string sent = apiKey;
            void M(HttpClientHandler handler)
            {
                if (!environment.IsDevelopment()) handler.ServerCertificateCustomValidationCallback = [|(_, _, _, _) => true|];
                if (environment.IsDevelopment() || isTest) handler.ServerCertificateCustomValidationCallback = [|(_, _, _, _) => true|];
                if (environment.IsDevelopment()) { }
                else handler.ServerCertificateCustomValidationCallback = [|(_, _, _, _) => true|];
        #if !DEBUG
                handler.ServerCertificateCustomValidationCallback = [|(_, _, _, _) => true|];
        #endif
            }
        }
        """);

    [Fact]
    public async Task Message_names_what_is_turned_off()
    {
        var source = Usings + "class C { void M(HttpClientHandler handler, string password) { password.Trim(); handler.ServerCertificateCustomValidationCallback = (_, _, _, _) => true; } }";
        var found = Assert.Single(await Verify.RunAsync(TestCompilation.Create(source)));
        Assert.Equal(
            "'ServerCertificateCustomValidationCallback' accepts every certificate, so the secret is sent to whoever answers. Let certificates be checked, or accept the one that you expect and no other.",
            found.GetMessage(CultureInfo.InvariantCulture));
    }

    private static Task VerifyAsync(string source) => Verify.VerifyAnalyzerAsync(
        source.StartsWith("#define", StringComparison.Ordinal) ? source.Insert(source.IndexOf('\n') + 1, Usings) : Usings + source);
}
