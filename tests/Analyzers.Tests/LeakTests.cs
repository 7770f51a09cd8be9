using Verify = SecretGuard.Analyzers.Tests.Verifier.CSharpAnalyzerVerifier<SecretGuard.Analyzers.CodeAnalyzer>;

namespace SecretGuard.Analyzers.Tests;

/// <summary>SG2001 to SG2014: where secrets go.</summary>
public class LeakTests
{
    [Fact]
    public Task A_secret_in_a_log_Triggers() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.Collections.Generic;
        using Microsoft.Extensions.Logging;
        static partial class C
        {
            static readonly Action<ILogger, string, Exception?> Refused = LoggerMessage.Define<string>(LogLevel.Warning, 1, "{Text} was refused");
            static void A(ILogger logger, string password) => logger.LogInformation("with {Text}", {|SG2001:password|});
            static void B(ILogger logger, string user, string apiKey) => logger.LogError(new Exception(), $"{user}: {{|SG2001:apiKey|}}");
            static void D(ILogger logger, string clientSecret) => Refused(logger, {|SG2001:clientSecret|}, null);
            static void E(ILogger logger, string clientSecret) => logger.Log(LogLevel.Debug, 1, {|SG2001:clientSecret|}, null, (text, _) => text);
            static void F(ILogger logger, string password) => logger.LogInformation("pair {Pair}", new KeyValuePair<string, string>("p", {|SG2001:password|}));
            static void G(ILogger logger, string password) => logger.LogInformation("with {Object}", new { Text = {|SG2001:password|} });
        }
        """);

    [Fact]
    public Task What_says_nothing_of_a_secret_in_a_log_DoesNotTrigger() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.Linq;
        using Microsoft.Extensions.Logging;
        static class C
        {
            static void A(ILogger logger, string password) => logger.LogInformation("{Length} {Known}", password.Length, password is { Length: > 8 });
            static void B(ILogger logger, string apiKey) => logger.LogInformation("ends in {End} of {Name}", apiKey[^4..], nameof(apiKey));
            static void D(ILogger logger, string line, string password) => logger.LogInformation(line.Replace(password, "***"));
            static void E(ILogger logger, string line)
            {
                foreach (var token in line.Split(' ')) logger.LogInformation("piece {Piece}", token);
            }
        }
        """);

    [Fact]
    public Task A_key_that_a_caller_names_Triggers() => Verify.VerifyAnalyzerAsync("""
        using System;
        using Microsoft.Extensions.Configuration;
        class C(IConfiguration configuration)
        {
            void A() => Console.WriteLine({|SG2002:Read("Stripe:ApiKey")|});
            void B() => Console.WriteLine(Read("Stripe:Region"));
            void D() => Console.WriteLine({|SG2002:Variable("STRIPE_API_KEY")|});
            void E() => Console.WriteLine(Variable("STRIPE_REGION"));
            string? Read(string name) => configuration[name];
            static string? Variable(string name) => Environment.GetEnvironmentVariable(name);
        }
        """);

    [Fact]
    public Task A_secret_on_the_console_Triggers_and_in_another_writer_DoesNot() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.Diagnostics;
        using System.IO;
        class C
        {
            void A(string password)
            {
                var error = Console.Error;
                error.WriteLine({|SG2002:password|});
                Console.Out.Write({|SG2002:password|});
                Debug.WriteLine({|SG2002:password|});
                Trace.TraceError("bad {0}", {|SG2002:password|});
                using var text = new StringWriter();
                text.WriteLine(password);
            }
        }
        """);

    [Fact]
    public Task A_secret_in_a_file_Triggers_and_in_memory_or_encrypted_DoesNot() => Verify.VerifyAnalyzerAsync("""
        using System.IO;
        using System.Text;
        class C
        {
            private readonly StreamWriter _writer = new(File.Create("a.txt"));
            void A(string password)
            {
                File.WriteAllText("a.txt", {|SG2007:password|});
                _writer.WriteLine({|SG2007:password|});
                using var inMemory = new StreamWriter(new MemoryStream());
                inMemory.WriteLine(password);
                File.WriteAllBytes("a.bin", Encrypt(Encoding.UTF8.GetBytes(password)));
            }

            static byte[] Encrypt(byte[] data) => data;
        }
        """);

    [Fact]
    public Task A_secret_in_a_query_Triggers_and_before_the_host_DoesNot() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.Net.Http;
        class C
        {
            Uri A(string apiKey) => new($"https://host/a?k={{|SG2005:apiKey|}}");
            Uri B(string user, string password) => new($"amqp://{user}:{password}@host/");
            Uri D(string secret) => new(secret);
            System.Threading.Tasks.Task<string> E(HttpClient client, string botToken) => client.GetStringAsync($"https://host/bot/{{|SG2005:botToken|}}/send");
        }
        """);

    [Fact]
    public Task A_secret_in_arguments_Triggers_and_in_the_environment_DoesNot() => Verify.VerifyAnalyzerAsync("""
        using System.Diagnostics;
        class C
        {
            void A(string password)
            {
                Process.Start("a", "--p " + {|SG2006:password|});
                var start = new ProcessStartInfo("a") { ArgumentList = { "--p", {|SG2006:password|} } };
                start.Environment["P"] = password;
            }
        }
        """);

    [Fact]
    public Task A_secret_in_telemetry_Triggers() => Verify.VerifyAnalyzerAsync("""
        using System.Diagnostics;
        using Microsoft.Extensions.Logging;
        class C
        {
            void A(Activity activity, ILogger logger, string password)
            {
                activity.SetTag("a", {|SG2008:password|});
                activity.SetTag("length", password.Length);
                using var scope = logger.BeginScope("with {Text}", {|SG2008:password|});
            }
        }
        """);

    [Fact]
    public Task A_secret_in_a_response_Triggers_and_a_token_made_for_the_caller_DoesNot() => Verify.VerifyAnalyzerAsync("""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Routing;
        using Microsoft.Extensions.Configuration;
        class Options { public string Password { get; set; } = ""; }
        class C
        {
            IResult A(Options options) => Results.Ok(new { {|SG2004:options.Password|} });
            IResult B(string user)
            {
                var token = Issue(user);
                return Results.Ok(new { token });
            }
            void D(IEndpointRouteBuilder app) => app.MapGet("/", (IConfiguration configuration) => {|SG2004:configuration["Jwt:Secret"]|});
            void E(HttpRequest request, HttpResponse response, string apiKey)
            {
                request.Headers["X-Api-Key"] = apiKey;
                response.Headers["X-Api-Key"] = {|SG2004:apiKey|};
            }
            static string Issue(string user) => user + "!";
        }
        """);

    [Fact]
    public Task An_exception_in_a_response_Triggers_and_its_message_or_for_developers_DoesNot() => Verify.VerifyAnalyzerAsync("""
        using System;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.Hosting;
        class C(IHostEnvironment environment)
        {
            IResult A(Exception e) => Results.Text({|SG2012:e|}.ToString());
            IResult B(Exception e) => Results.BadRequest(new { trace = {|SG2012:e.StackTrace|} });
            IResult D(Exception e) => Results.BadRequest(e.Message);
            IResult E(Exception e) => environment.IsDevelopment() ? Results.Text(e.ToString()) : Results.NotFound();
        }
        """);

    [Fact]
    public Task A_dump_of_everything_Triggers_and_names_or_counts_DoNot() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.Collections;
        using Microsoft.Extensions.Configuration;
        class C
        {
            void A(IConfiguration configuration)
            {
                foreach (DictionaryEntry one in Environment.GetEnvironmentVariables()) Console.WriteLine($"{one.Key}={{|SG2014:one|}.Value}");
                foreach (DictionaryEntry one in Environment.GetEnvironmentVariables()) Console.WriteLine(one.Key);
                Console.WriteLine(Environment.GetEnvironmentVariables().Count);
                Console.WriteLine({|SG2014:((IConfigurationRoot)configuration).GetDebugView()|});
            }
        }
        """);

    [Fact]
    public Task A_record_that_prints_a_secret_Triggers_and_one_with_a_text_of_its_own_DoesNot() => Verify.VerifyAnalyzerAsync("""
        public record Login(string User, string {|SG2009:Password|});
        public record struct Key { public string {|SG2009:ApiKey|} { get; set; } }
        public record Quiet(string User, string Password) { public override string ToString() => User; }
        public record Page(string ContinuationToken, int MaxTokens) { internal string Secret => ""; }
        public class Plain { public string Password { get; set; } = ""; }
        """);

    [Fact]
    public Task A_serialised_or_shown_member_Triggers_and_one_that_is_ignored_DoesNot() => Verify.VerifyAnalyzerAsync("""
        using System.Diagnostics;
        using System.Net.Http;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        public class Saved { public string {|SG2010:ApiKey|} { get; set; } = ""; [JsonIgnore] public string Password { get; set; } = ""; }
        public class Sent { public string ApiKey { get; set; } = ""; }
        public class Kept { public string ApiKey { get; set; } = ""; }
        [{|SG2010:DebuggerDisplay("{Token,nq}")|}] public class Shown { public string Token { get; set; } = ""; }
        [DebuggerDisplay("{Token.Length}")] public class Measured { public string Token { get; set; } = ""; }
        static class C
        {
            static string A(Saved saved) => JsonSerializer.Serialize(saved);
            static HttpContent B(Sent sent) => new StringContent(JsonSerializer.Serialize(sent));
        }
        """);

    [Fact]
    public Task A_destructured_object_Triggers_and_a_printed_one_DoesNot() => Verify.VerifyAnalyzerAsync("""
        using Microsoft.Extensions.Logging;
        class Options { public string Host { get; set; } = ""; public string Password { get; set; } = ""; }
        class All { public Options Mail { get; set; } = new(); }
        class C
        {
            void A(ILogger logger, string name, Options options, All all)
            {
                logger.LogInformation("{Name} {@Options}", name, {|SG2011:options|});
                logger.LogInformation("{@Options}", {|SG2011:all|});
                logger.LogInformation("{Name} {Options}", name, options);
                logger.LogInformation("{@Options}", new { options.Host });
            }
        }
        """);

    [Fact]
    public Task What_the_user_marks_counts() => Verify.VerifyAnalyzerAsync("""
        using System;
        class SecretAttribute : Attribute;
        class NotSecretAttribute : Attribute;
        class C
        {
            [Secret] public string Code { get; set; } = "";
            [NotSecret] public string AccessToken { get; set; } = "";
            void A() => Console.WriteLine({|SG2002:Code|} + AccessToken);
        }
        """);
}
