using Verify = SecretGuard.Analyzers.Tests.Verifier.CSharpAnalyzerVerifier<SecretGuard.Analyzers.CodeAnalyzer>;

namespace SecretGuard.Analyzers.Tests.Flows;

/// <summary>Values on their way through one body.</summary>
public class LocalFlowTests
{
    [Fact]
    public Task A_literal_that_is_handed_over_directly_or_by_locals_Triggers() => Verify.VerifyAnalyzerAsync("""
        using System.Net;
        class C
        {
            object A() => new NetworkCredential("app", {|SG0003:"blue"|});
            object B() => new NetworkCredential(password: {|SG0003:"blue"|}, userName: "app");
            object D()
            {
                var first = {|SG0003:"blue"|};
                string second;
                second = first;
                return new NetworkCredential("app", second.Trim());
            }
            void E(NetworkCredential c) => c.Password = {|SG0003:"blue"|};
            object F() => new NetworkCredential { UserName = "app", Password = {|SG0003:"blue"|} };
        }
        """);

    [Fact]
    public Task Values_from_elsewhere_DoNotTrigger() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.Net;
        using Microsoft.Extensions.Configuration;
        class C
        {
            object A(IConfiguration c) => new NetworkCredential("app", c["Smtp:Password"]);
            object B() => new NetworkCredential("app", Environment.GetEnvironmentVariable("PASSWORD"));
            object D() => new NetworkCredential("app", "");
            object E() => new NetworkCredential("app", (string?)null);
            object F() => new NetworkCredential("app", System.IO.File.ReadAllText("/run/secrets/smtp"));
            object G(string p) => new NetworkCredential("app", p);
            object H() => new NetworkCredential("app", "${SMTP_PASSWORD}");
        }
        """);

    [Fact]
    public Task A_value_that_is_overwritten_before_use_DoesNotTrigger() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.Net;
        class C
        {
            object A()
            {
                var p = "blue";
                p = Environment.GetEnvironmentVariable("P");
                return new NetworkCredential("app", p);
            }
            object B(bool prod)
            {
                var p = "blue";
                if (prod) p = Environment.GetEnvironmentVariable("P");
                else p = Console.ReadLine();
                return new NetworkCredential("app", p);
            }
            object D()
            {
                var p = Environment.GetEnvironmentVariable("P");
                var c = new NetworkCredential("app", p);
                p = "blue";
                return c;
            }
            object E(int n)
            {
                var p = "blue";
                switch (n)
                {
                    case 1: p = Console.ReadLine(); break;
                    case 2: throw new Exception();
                    default: p = Environment.GetEnvironmentVariable("P"); break;
                }
                return new NetworkCredential("app", p);
            }
            object F()
            {
                string? p = "blue";
                try { p = Console.ReadLine(); } finally { p = Environment.GetEnvironmentVariable("P"); }
                return new NetworkCredential("app", p);
            }
        }
        """);

    [Fact]
    public Task A_value_that_may_be_used_Triggers() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.Net;
        class C
        {
            object A(bool prod)
            {
                var p = {|SG0003:"blue"|};
                if (prod) p = Environment.GetEnvironmentVariable("P");
                return new NetworkCredential("app", p);
            }
            object B(bool prod)
            {
                string? p = null;
                if (prod) p = {|SG0003:"blue"|};
                return new NetworkCredential("app", p);
            }
            void D()
            {
                var p = Console.ReadLine();
                while (Console.ReadLine() != null)
                {
                    new NetworkCredential("app", p);
                    p = {|SG0003:"blue"|};
                }
            }
            object E()
            {
                string? p = {|SG0003:"blue"|};
                try { p = Console.ReadLine(); } catch (Exception) { }
                return new NetworkCredential("app", p);
            }
            object F(int n)
            {
                string? p = {|SG0003:"blue"|};
                for (var i = 0; i < n; i++)
                {
                    if (i == 3) break;
                    if (i == 4) continue;
                    p = Console.ReadLine();
                }
                return new NetworkCredential("app", p);
            }
            object G(int n)
            {
                var p = Console.ReadLine();
                switch (n) { case 1: p = {|SG0003:"blue"|}; break; case 2: p = {|SG0003:"grey"|}; break; }
                return new NetworkCredential("app", p);
            }
        }
        """);

    [Fact]
    public Task Choices_Trigger() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.Net;
        class C
        {
            object A(string? p) => new NetworkCredential("app", p ?? {|SG0003:"blue"|});
            object B(string? p, bool b) => new NetworkCredential("app", b ? p : {|SG0003:"blue"|});
            object D(string? p, int n) => new NetworkCredential("app", n switch { 1 => p, 2 => {|SG0003:"blue"|}, _ => throw new Exception() });
            object E(string? p)
            {
                p ??= {|SG0003:"blue"|};
                return new NetworkCredential("app", p);
            }
            object F(object o) => o is string { Length: > 0 } s ? new NetworkCredential("app", s) : new NetworkCredential("app", (string)(object){|SG0003:"blue"|});
            object G(bool b)
            {
                object o = b ? {|SG0003:"blue"|} : 1;
                return o is string s ? new NetworkCredential("app", s) : o;
            }
        }
        """);

    [Fact]
    public Task Strings_that_are_put_together_Trigger() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.Net;
        using System.Net.Http.Headers;
        using System.Text;
        class C
        {
            object A() => new NetworkCredential("app", {|SG0003:"blue" + "sky"|});
            object B(string user) => new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(user + {|SG0003:":Tango42Whisky"|})));
            object D() => new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes({|SG0003:"app:blue"|})));
            object E()
            {
                var b = new StringBuilder();
                b.Append({|SG0003:"blue"|});
                b.Append('-');
                return new NetworkCredential("app", b.ToString());
            }
            object F() => new NetworkCredential("app", string.Concat({|SG0003:"blue"|}, {|SG0003:"sky"|}));
            object G() => new NetworkCredential("app", new string({|SG0003:"blue"|}.ToCharArray()));
        }
        """);

    [Fact]
    public Task Local_functions_that_are_read_last_Trigger() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.IO;
        using System.Net;
        class C
        {
            void M()
            {
                string password = {|SG0003:"Tango42Whisky"|};
                Use();
                password = File.ReadAllText("x");
                Use();
                object Use() => new NetworkCredential("u", password);
            }
        }
        """);

    [Fact]
    public Task Constant_parts_that_are_no_secret_DoNotTrigger() => Verify.VerifyAnalyzerAsync("""
        using System.Net;
        using System.Net.Http;
        using System.Net.Http.Headers;
        class C
        {
            void A(HttpClient c, string token) => c.DefaultRequestHeaders.Add("Authorization", "Bearer " + token);
            void B(HttpClient c, string token) => c.DefaultRequestHeaders.Add("Authorization", $"Token token={token}");
            object D(string token) => new AuthenticationHeaderValue("Bearer", token);
            void E(HttpClient c) => c.DefaultRequestHeaders.Add("Accept", "application/json");
            object F(string salt, string password) => new NetworkCredential("app", "prefix-" + password + ":" + salt);
            void G(HttpClient c, string token) => c.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", string.Format("Bearer {0}", token));
        }
        """);

    [Fact]
    public Task Headers_Trigger() => Verify.VerifyAnalyzerAsync("""
        using System.Net;
        using System.Net.Http;
        using System.Net.Http.Headers;
        class C
        {
            void A(HttpClient c) => c.DefaultRequestHeaders.Add("Authorization", {|SG0003:"Bearer blue"|});
            void B(HttpRequestMessage m) => m.Headers.Authorization = new AuthenticationHeaderValue("Bearer", {|SG0003:"blue"|});
            void D(HttpRequestMessage m) => m.Headers.TryAddWithoutValidation("X-Api-Key", {|SG0003:"blue"|});
            const string Key = {|SG0003:"blue"|};
            void E(HttpClient c) => c.DefaultRequestHeaders.Add("Authorization", $"Bearer {Key}");
        }
        """);

    [Fact]
    public Task Tuples_arrays_and_dictionaries_keep_their_elements_apart() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net;
        class C
        {
            object A()
            {
                var (user, password) = ("app", {|SG0003:"blue"|});
                return new NetworkCredential(user, password);
            }
            object B()
            {
                var pair = (User: "app", Secret: {|SG0003:"blue"|});
                return new NetworkCredential(pair.User, pair.Secret);
            }
            object D()
            {
                string[] a = ["app", {|SG0003:"blue"|}];
                return new NetworkCredential(a[0], a[1]);
            }
            object E()
            {
                var d = new Dictionary<string, string> { ["user"] = "app", ["secret"] = {|SG0003:"blue"|} };
                return new NetworkCredential(d["user"], d["secret"]);
            }
            object F()
            {
                var d = new Dictionary<string, string> { { "user", "app" } };
                d.Add("secret", {|SG0003:"blue"|});
                return d.TryGetValue("secret", out var s) ? new NetworkCredential(d["user"], s) : d;
            }
            object G(string name)
            {
                var d = new Dictionary<string, string> { ["x"] = "app", ["secret"] = Console.ReadLine()! };
                return new NetworkCredential(name, d["secret"]);
            }
            object H()
            {
                var d = new Dictionary<string, string> { ["secret"] = "blue" };
                d["secret"] = Console.ReadLine()!;
                return new NetworkCredential("app", d["secret"]);
            }
            object I()
            {
                var l = new List<string>();
                l.Add({|SG0003:"blue"|});
                foreach (var one in l) new NetworkCredential("app", one);
                return new NetworkCredential("app", l.First());
            }
        }
        """);
}
