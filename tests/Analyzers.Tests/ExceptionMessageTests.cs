using Verify = SecretGuard.Analyzers.Tests.Verifier.CSharpAnalyzerVerifier<SecretGuard.Analyzers.CodeAnalyzer>;

namespace SecretGuard.Analyzers.Tests;

/// <summary>SG2003: a secret that ends up in an exception.</summary>
public class ExceptionMessageTests
{
    [Fact]
    public Task Parameter_in_a_message_Triggers() => Verify.VerifyAnalyzerAsync("""
        using System;
        class C
        {
            void A(string password) => throw new InvalidOperationException($"cannot log in with {{|SG2003:password|}}");
            void B(string apiKey, Exception inner) => throw new InvalidOperationException("bad key " + {|SG2003:apiKey|} + "!", inner);
            void D(string user, string secret) => throw new ArgumentException(string.Format("{0}: {1}", user, {|SG2003:secret|}));
            void E(string password) => throw new ArgumentOutOfRangeException(nameof(password), {|SG2003:password|}, "too long");
            void F(string a, string b, string c, string d, string token) => throw new Exception(string.Format("{0}{1}{2}{3}{4}", a, b, c, d, {|SG2003:token|}));
            void G(string? password) => throw new Exception("bad " + ({|SG2003:password|} ?? "nothing"));
            void H(string password) => throw new Exception({|SG2003:password|}?.Trim());
        }
        """);

    [Fact]
    public Task Members_Trigger() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.Net;
        class Options { public string? ClientSecret { get; set; } }
        class C
        {
            private readonly string _apiKey = "";
            Exception A(Options options) => new Exception($"refused: {{|SG2003:options.ClientSecret|}}");
            Exception B(Options? options) => new Exception($"refused: {options?{|SG2003:.ClientSecret|}}");
            Exception D() => new Exception($"refused: {{|SG2003:_apiKey|},10}");
            Exception E(NetworkCredential c) => new Exception(c.UserName + "/" + {|SG3002:{|SG2003:c.Password|}|});
        }
        """);

    [Fact]
    public Task Environment_and_configuration_Trigger() => Verify.VerifyAnalyzerAsync("""
        using System;
        using Microsoft.Extensions.Configuration;
        class C
        {
            Exception A() => new Exception("bad " + {|SG2003:Environment.GetEnvironmentVariable("STRIPE_API_KEY")|});
            Exception B(IConfiguration c) => new Exception($"bad {{|SG2003:c["Jwt:Secret"]|}}");
            Exception D(IConfiguration c) => new Exception($"cannot open {{|SG2003:c.GetConnectionString("Orders")|}}");
            Exception E(IConfiguration c) => new Exception($"bad {{|SG2003:c.GetValue<string>("Jwt:Secret")|}}");
        }
        """);

    [Fact]
    public Task Through_locals_Triggers_where_the_local_is_used() => Verify.VerifyAnalyzerAsync("""
        using System;
        class C
        {
            void A()
            {
                var value = Environment.GetEnvironmentVariable("DB_PASSWORD");
                var text = "bad: " + value;
                throw new Exception({|SG2003:text|});
            }

            void B(string password, bool verbose)
            {
                string details = "none";
                if (verbose) details = password.ToUpperInvariant();
                throw new Exception($"failed ({{|SG2003:details|}})");
            }

            void D(string password)
            {
                string a = password, b = a;
                a += b;
                Action f = () => throw new Exception({|SG2003:a|});
                f();
            }
        }
        """);

    [Fact]
    public Task Data_Triggers() => Verify.VerifyAnalyzerAsync("""
        using System;
        class C
        {
            void A(Exception e, string password) => e.Data["p"] = {|SG2003:password|};
            void B(InvalidOperationException e, string password) => e.Data.Add("p", {|SG2003:password|});
        }
        """);

    [Fact]
    public Task An_exception_of_ones_own_Triggers() => Verify.VerifyAnalyzerAsync("""
        using System;
        class LoginException : Exception
        {
            public LoginException(string password) : base("bad password " + {|SG2003:password|}) { }
        }
        class C
        {
            Exception A(string pwd) => new LoginException({|SG2003:pwd|});
        }
        """);

    [Fact]
    public Task Two_secrets_Trigger_twice() => Verify.VerifyAnalyzerAsync("""
        using System;
        class C
        {
            Exception A(string password, string apiKey) => new Exception($"{{|SG2003:password|}} {{|SG2003:apiKey|}} {nameof(password)}");
        }
        """);

    [Fact]
    public Task A_text_about_a_password_DoesNotTrigger() => Verify.VerifyAnalyzerAsync("""
        using System;
        class C
        {
            const string PasswordRequired = "a password is required";
            Exception A() => new Exception("the password is wrong");
            Exception B(string user) => new Exception($"the password of {user} is wrong");
            Exception D() => new Exception(PasswordRequired);
            Exception E(string password) => new ArgumentException("too short", nameof(password));
            Exception F(int passwordCount, bool hasPassword) => new Exception($"{passwordCount} {hasPassword}");
        }
        """);

    [Fact]
    public Task What_is_measured_hashed_or_redacted_DoesNotTrigger() => Verify.VerifyAnalyzerAsync("""
        using System;
        class C
        {
            static string Redact(string s) => "***";
            static string Hash(string s) => "";
            Exception A(string password) => new Exception($"{password.Length} characters");
            Exception B(string? password) => new Exception(password is null ? "missing" : "set");
            Exception D(string? password) => new Exception("empty: " + (password == "") + string.IsNullOrEmpty(password));
            Exception E(string password) => new Exception($"not found: {Hash(password)} {Redact(password)}");
            Exception F(string passwordHash, string maskedPassword) => new Exception(passwordHash + maskedPassword);
            Exception G(string apiKey) => new Exception("ends with " + apiKey[^4..] + apiKey.Substring(0, 2));
            Exception H(string input)
            {
                var password = Redact(input);
                return new Exception(password);
            }
            Exception I(string? password) => new Exception($"{password?.Length}");
        }
        """);

    [Fact]
    public Task Ordinary_values_DoNotTrigger() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.Threading;
        using Microsoft.Extensions.Configuration;
        class C
        {
            Exception A(string user, int id, string partitionKey) => new Exception($"{user} {id} {partitionKey}");
            Exception B(CancellationToken token) => new OperationCanceledException("cancelled", token);
            Exception D(IConfiguration c) => new Exception($"{c["Jwt:Issuer"]} {Environment.GetEnvironmentVariable("PATH")}");
            string E(string password) => new Uri("https://host/" + {|SG2005:password|}).Host;
            void F(System.Collections.Generic.Dictionary<string, string> data, string password) => data["x"] = password;
            Exception G(string a)
            {
                var local = a + 1;
                local += "x";
                return new Exception(local);
            }
        }
        """);

    [Fact]
    public Task Labels_from_resources_DoNotTrigger() => Verify.VerifyAnalyzerAsync("""
        using System;
        static class Strings { public static string WrongPassword => "x"; public static string UserPassword => "x"; }
        static class Texte { public static System.Resources.ResourceManager? ResourceManager => null; public static string Password => "x"; }
        class C
        {
            Exception A() => new Exception(Strings.WrongPassword + Strings.UserPassword);
            Exception B() => new Exception(string.Format(Texte.Password, 1));
        }
        """);

    [Fact]
    public Task A_parsers_token_DoesNotTrigger() => Verify.VerifyAnalyzerAsync("""
        using System;
        class QueryParser
        {
            private string _token = "";
            Exception A(string token) => new FormatException($"unexpected token '{token}' or {_token}");
        }
        """);
}
