using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Analyzers.Tests.Verifier;
using Verify = SecretGuard.Analyzers.Tests.Verifier.CSharpAnalyzerVerifier<SecretGuard.Analyzers.CodeAnalyzer>;

namespace SecretGuard.Analyzers.Tests.Flows;

/// <summary>Values on their way between members and types, and which caller is to blame.</summary>
public class CrossFlowTests
{
    [Fact]
    public Task Fields_properties_and_constants_Trigger() => Verify.VerifyAnalyzerAsync("""
        using System.Net;
        static class Settings
        {
            public const string One = {|SG0003:"blue"|};
            public static readonly string Two = {|SG0003:"blue"|};
            public static string Three { get; set; } = {|SG0003:"blue"|};
            public static string Four => {|SG0003:"blue"|};
            public static string Five { get { return {|SG0003:"blue"|}; } }
            public static string Six;
            static Settings() => Six = {|SG0003:"blue"|};
            public static string Unused = "blue";
        }
        class C
        {
            private readonly string a = {|SG0003:"blue"|};
            private string b;
            private string D { get; }
            string E { get => field ?? ""; set => field = value; } = {|SG0003:"blue"|};
            public C()
            {
                b = {|SG0003:"blue"|};
                D = {|SG0003:"blue"|};
            }
            object[] F() =>
            [
                new NetworkCredential("u", Settings.One), new NetworkCredential("u", Settings.Two), new NetworkCredential("u", Settings.Three),
                new NetworkCredential("u", Settings.Four), new NetworkCredential("u", Settings.Five), new NetworkCredential("u", Settings.Six),
                new NetworkCredential("u", a), new NetworkCredential("u", b), new NetworkCredential("u", D), new NetworkCredential("u", E),
            ];
        }
        """);

    [Fact]
    public Task Arguments_and_returns_Trigger() => Verify.VerifyAnalyzerAsync("""
        using System.Net;
        using System.Threading.Tasks;
        using System.Collections.Generic;
        static class Helper
        {
            public static object Send(string user, string key) => new NetworkCredential(user, key);
            public static string Get() => {|SG0003:"blue"|};
            public static async Task<string> GetAsync() { await Task.Yield(); return {|SG0003:"blue"|}; }
            public static IEnumerable<string> All() { yield return {|SG0003:"blue"|}; }
            public static void Out(out string p) => p = {|SG0003:"blue"|};
            public static bool Try(string name, out string? p) { p = null; if (name == "") return false; p = {|SG0003:"blue"|}; return true; }
            public static void Ref(ref string p) { p = {|SG0003:"blue"|}; }
            public static T Same<T>(T value) => value;
            public static object Default(string p = {|SG0003:"blue"|}) => new NetworkCredential("u", p);
            public static string Extended(this string p) => p.Trim();
            public static (string User, string Password) Pair() => ("u", {|SG0003:"blue"|});
        }
        class C
        {
            object A() => Helper.Send("app", {|SG0003:"blue"|});
            object B() => Helper.Send(key: {|SG0003:"blue"|}, user: "app");
            object D() => new NetworkCredential("u", Helper.Get());
            async Task<object> E() => new NetworkCredential("u", await Helper.GetAsync());
            void F() { foreach (var p in Helper.All()) new NetworkCredential("u", p); }
            object G() { Helper.Out(out var p); return new NetworkCredential("u", p); }
            object? H() => Helper.Try("x", out var p) ? new NetworkCredential("u", p) : null;
            object I() { var p = ""; Helper.Ref(ref p); return new NetworkCredential("u", p); }
            object J() => new NetworkCredential("u", Helper.Same({|SG0003:"blue"|}));
            object K() => Helper.Default();
            object L() => new NetworkCredential("u", {|SG0003:"blue"|}.Extended());
            object M() { var (u, p) = Helper.Pair(); return new NetworkCredential(u, p); }
            object N() => new NetworkCredential("u", Helper.Pair().Password);
        }
        """);

    [Fact]
    public Task A_good_caller_is_not_blamed_for_a_bad_one() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.Net;
        class Client(string key)
        {
            public string Name { get; set; } = "client";
            public object Send() => new NetworkCredential(Name, key);
        }
        class Holder
        {
            private readonly string value;
            public Holder(string value) => this.value = value;
            public string Value => value;
        }
        class Options { public string? Key { get; set; } public string? Label { get; set; } }
        class Full { private string? key; public string? Key { get => key; set => key = value; } }
        record Pair(string User, string Word);
        static class Helper
        {
            public static string Same(string s) => s;
            public static object Send(string s) => new NetworkCredential("u", s);
        }
        class C
        {
            void A()
            {
                new Client({|SG0003:"blue"|}).Send();
                new Client(Console.ReadLine()!).Send();
            }
            object B()
            {
                var label = new Holder("blue");
                var secret = new Holder(Console.ReadLine()!);
                Console.WriteLine(label.Value);
                return new NetworkCredential("u", secret.Value);
            }
            object D()
            {
                var label = new Holder("blue");
                var secret = new Holder({|SG0003:"grey"|});
                Console.WriteLine(label.Value);
                return new NetworkCredential("u", secret.Value);
            }
            object E()
            {
                Console.WriteLine(Helper.Same("blue"));
                return new NetworkCredential("u", Helper.Same(Console.ReadLine()!));
            }
            void F()
            {
                Helper.Send({|SG0003:"blue"|});
                Helper.Send(Console.ReadLine()!);
            }
            object G()
            {
                var one = new Options { Key = {|SG0003:"blue"|}, Label = "x" };
                var two = new Options { Key = Console.ReadLine(), Label = "grey" };
                return (new NetworkCredential(one.Label, one.Key), new NetworkCredential(two.Label, two.Key));
            }
            object H()
            {
                var one = new Full { Key = "blue" };
                var two = new Full { Key = Console.ReadLine() };
                Console.WriteLine(one.Key);
                return new NetworkCredential("u", two.Key);
            }
            object I()
            {
                var two = new Full();
                two.Key = {|SG0003:"blue"|};
                return new NetworkCredential("u", two.Key);
            }
            object J()
            {
                var pair = new Pair("app", {|SG0003:"blue"|});
                var other = pair with { User = "else" };
                var third = pair with { Word = Console.ReadLine()! };
                var (user, password) = pair;
                return (new NetworkCredential(pair.User, pair.Word), new NetworkCredential(other.User, other.Word), new NetworkCredential(third.User, third.Word), new NetworkCredential(user, password));
            }
        }
        """);

    [Fact]
    public Task Delegates_lambdas_and_local_functions_Trigger() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net;
        class C
        {
            object A()
            {
                Func<string> get = () => {|SG0003:"blue"|};
                return new NetworkCredential("u", get());
            }
            void B()
            {
                Action<string> send = key => new NetworkCredential("u", key);
                send({|SG0003:"blue"|});
            }
            object D()
            {
                return new NetworkCredential("u", Get());
                string Get() => {|SG0003:"blue"|};
            }
            void E()
            {
                var p = {|SG0003:"blue"|};
                Action a = () => new NetworkCredential("u", p);
                a();
            }
            object F()
            {
                var lazy = new Lazy<string>(() => {|SG0003:"blue"|});
                return new NetworkCredential("u", lazy.Value);
            }
            string Method() => {|SG0003:"blue"|};
            object G()
            {
                Func<string> get = Method;
                return new NetworkCredential("u", get());
            }
            void H() => new[] { {|SG0003:"blue"|} }.ToList().ForEach(p => new NetworkCredential("u", p));
            object I() => new[] { {|SG0003:"blue"|} }.Select(p => new NetworkCredential("u", p)).First();
            object J() => new NetworkCredential("u", new[] { {|SG0003:"blue"|} }.Select(p => p.Trim()).First());
            object K() => new NetworkCredential("u", Run(() => {|SG0003:"blue"|}));
            static T Run<T>(Func<T> f) => f();
            void L() => Each({|SG0003:"blue"|}, p => new NetworkCredential("u", p));
            static void Each(string s, Action<string> f) => f(s);
        }
        """);

    [Fact]
    public Task Interfaces_and_overrides_Trigger() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.Net;
        interface ISource { string Get(); string Name { get; } }
        class Fixed : ISource { public string Get() => {|SG0003:"blue"|}; public string Name => {|SG0003:"blue"|}; }
        abstract class Base { public abstract string Key(); public virtual string Other() => Console.ReadLine()!; }
        class Derived : Base { public override string Key() => {|SG0003:"blue"|}; public override string Other() => {|SG0003:"grey"|}; }
        interface ISender { void Send(string key); }
        class Sender : ISender { public void Send(string secret) => new NetworkCredential("u", secret); }
        class Parent(string key) { protected string Key { get; } = key; }
        class Child() : Parent({|SG0003:"blue"|}) { public object Go() => new NetworkCredential("u", Key); }
        class C
        {
            object A(ISource s) => new NetworkCredential("u", s.Get());
            object B(ISource s) => new NetworkCredential("u", s.Name);
            object D(Base b) => new NetworkCredential("u", b.Key());
            object E(Base b) => new NetworkCredential("u", b.Other());
            void F(ISender s) => s.Send({|SG0003:"blue"|});
        }
        """);

    [Fact]
    public Task Partial_types_generics_and_extension_blocks_Trigger() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.Net;
        partial class P { private string key = {|SG0003:"blue"|}; }
        partial class P { object Go() => new NetworkCredential("u", key); }
        class Box<T> { public T? Value { get; set; } public T Get() => Value!; }
        static class Extensions
        {
            extension(string s)
            {
                public object Credential() => new NetworkCredential("u", s);
                public string Trimmed => s.Trim();
            }
        }
        class C
        {
            object A() { var box = new Box<string> { Value = {|SG0003:"blue"|} }; return new NetworkCredential("u", box.Get()); }
            object B() => {|SG0003:"blue"|}.Credential();
            object D() => new NetworkCredential("u", {|SG0003:"blue"|}.Trimmed);
        }
        """);

    [Fact]
    public Task Dependency_injection_of_options_Triggers() => Verify.VerifyAnalyzerAsync("""
        using System.Net;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Options;
        class SmtpOptions { public string? User { get; set; } public string? Second { get; set; } }
        class Mailer(IOptions<SmtpOptions> options) { object Go() => new NetworkCredential(options.Value.User, options.Value.Second); }
        static class Startup
        {
            static void Add(IServiceCollection services) => services.Configure<SmtpOptions>(o => { o.User = "app"; o.Second = {|SG0003:"blue"|}; });
        }
        """);

    [Fact]
    public Task Top_level_statements_Trigger() => Verify.VerifyAnalyzerAsync("""
        using System.Net;
        var p = {|SG0003:"blue"|};
        Send(p);
        static object Send(string key) => new NetworkCredential("u", key);
        """);

    [Fact]
    public Task Each_secret_that_a_wrapper_is_handed_Triggers_and_a_comment_at_the_call_accepts_one() => Verify.VerifyAnalyzerAsync("""
        using System;
        static class Journal { public static void Note(string text) => Console.WriteLine({|SG2002:{|SG2002:text|}|}); }
        class A { void M(string apiKey) => Journal.Note($"key {apiKey}"); }
        class B { void M(string password) => Journal.Note("password " + password); }
        class D { void M(string password) => Journal.Note(password); } // secretguard:allow SG2002 shown to whoever typed it
        class E { void M(string title) => Journal.Note(title); }
        """);

    [Fact]
    public async Task One_leak_among_thousands_of_callers_is_found_each_time()
    {
        var callers = string.Concat(Enumerable.Range(0, 3000).Select(i => $"class C{i} {{ void M(string a, string b) => Journal.Note($\"first {{a}} second {{b}}\"); }}\n"));
        var source = "static class Journal { public static void Note(string text) => System.Console.WriteLine(text); }\n" + callers + "class Z { void M(string password) => Journal.Note(password); }";
        for (var round = 0; round < 3; round++)
        {
            var found = await TestCompilation.Create(source).WithAnalyzers([new CodeAnalyzer()]).GetAnalyzerDiagnosticsAsync();
            Assert.Equal("SG2002", Assert.Single(found).Id);
        }
    }

    [Fact]
    public Task What_is_read_by_a_method_that_names_a_secret_Triggers() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.Collections.Generic;
        using System.Data.Common;
        using System.Linq;
        using System.Text.Json;
        using System.Threading.Tasks;
        interface IVault { Task<string> GetSecretAsync(string name); string GetSecretName(int index); }
        class C(IVault vault, JsonElement json, DbDataReader reader)
        {
            async Task A() => Console.WriteLine(await {|SG2002:vault.GetSecretAsync("db")|});
            void B() => Console.WriteLine(vault.GetSecretName(1));
            void D() => Console.WriteLine({|SG2002:json.GetProperty("password")|}.GetString());
            void E() => Console.WriteLine(json.GetProperty("name").GetString());
            void F() => Console.WriteLine({|SG2002:reader.GetString(reader.GetOrdinal("password"))|});
            void G(List<(string User, string Password)> all) { foreach (var one in from u in all select u.Password) Console.WriteLine({|SG2002:one|}); }
            void H(string pin) => Console.WriteLine($"entered {{|SG2002:pin|}}");
        }
        """);

    [Fact]
    public Task What_was_hashed_or_is_a_key_of_something_DoesNotTrigger() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.Collections.Generic;
        using System.Net;
        using System.Security.Cryptography;
        using System.Text;
        using Microsoft.Extensions.Configuration;
        class C
        {
            object A() => new NetworkCredential("u", Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes("blue"))));
            object B() => new NetworkCredential("u", "blue".Length.ToString());
            object D(IConfiguration c) => new NetworkCredential("u", c.GetSection("blue")["sky"]);
            object E(Dictionary<string, string> d) => new NetworkCredential("u", d["blue"]);
            object F(Func<string, string> read) => new NetworkCredential("u", read("blue"));
            object G(IConfiguration c) => new NetworkCredential("u", c.GetValue<string>("blue"));
        }
        """);
}
