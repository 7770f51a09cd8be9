using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SecretGuard.Analyzers.ClientSide;
using SecretGuard.Analyzers.Misuse.Certificates;
using SecretGuard.Analyzers.Misuse.PlainHttp;
using SecretGuard.Analyzers.Tests.Verifier;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Tests;

/// <summary>While somebody types, most code does not compile. No rule may fail on it.</summary>
public class UnfinishedCodeTests
{
    private static readonly AnalyzerOptions Static = TestFile.Options([("_SecretGuardOutput", "static")]);

    private static readonly string Literals = $$"""
        class C(string a)
        {
            [System.Obsolete("x {{Sample.WithCrc("ghp_")}}")] const string ApiKey = "a" + "{{Sample.Password("x")}}";
            object M(int n, string password = "{{Sample.Password("y")}}") =>
                new System.Collections.Generic.Dictionary<string, object> { ["Secret"] = n switch { 1 => $"Server={a};Password={{"abc"}}{n}", _ => a ?? "x" } };
        }
        """;

    private const string Leaks = """
        using System;
        var password = Environment.GetEnvironmentVariable("PASSWORD") ?? throw new ArgumentException(nameof(args));
        var text = $"{password?.Trim(),10:x}" + string.Format("{0}{1}{2}{3}", 1, password, args, 2);
        new Exception(text, new Exception(password)).Data["x"] = text is { Length: > 3 } s ? s : text;
        """;

    private const string Flows = """
        using System;
        using System.Net;
        record R(string User, string Word);
        class C(string k)
        {
            string P { get => field ?? k; set; } = "blue";
            object M(R? r, out string o, params string[] a)
            {
                (var u, o) = ("x", a is [_, var l, ..] ? l : r?.Word ?? P);
                Func<string, object> f = s => { s += o2; return new NetworkCredential(u, s) { Domain = a[^1..][0] }; };
                string o2 = r is { Word: var w } and not null ? w[1..] : (r! with { Word = k }).Word;
                try { foreach (var (x, y) in new[] { (u, o) }) { if (x == y) continue; f(y); } } finally { M(r, out o); }
                switch (u) { case "b" when o == u: goto default; default: return f($"{o}:{k}"u8.ToString()); }
            }
        }
        """;

    private const string Clients = """
        using System;
        using System.Net.Http;
        using System.Net.Security;
        class C(string token)
        {
            const string Host = "http://api.contoso.com";
            HttpClient held = new(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, e) => { var ok = true; return ok || e switch { 0 => true, _ => true }; } }) { BaseAddress = new(Host) };
            bool Any(object s, object c, object h, SslPolicyErrors e) => true;
            string? M(SslClientAuthenticationOptions o, Microsoft.Extensions.Configuration.IConfiguration configuration)
            {
                if (token == "Development") o.RemoteCertificateValidationCallback += Any;
                held.DefaultRequestHeaders.Add("X-Api-Key", token);
                held.Send(new HttpRequestMessage(HttpMethod.Get, $"{Host}/{token}") { Headers = { Authorization = null, { "Cookie", token } } });
                return configuration.GetSection("Smtp")["Password"] ?? Environment.GetEnvironmentVariable("API_" + "KEY");
            }
        }
        """;

    [Fact]
    public Task Every_prefix_of_clients_is_survived() => SurvivesAsync(Clients, new CertificateAnalyzer(), new PlainHttpAnalyzer(), new ClientSecretAnalyzer());

    [Fact]
    public Task Every_prefix_of_flows_is_survived() => SurvivesAsync(Flows, new CodeAnalyzer());

    [Fact]
    public Task Every_prefix_of_literals_is_survived() => SurvivesAsync(Literals, new CodeAnalyzer());

    [Fact]
    public Task Every_prefix_of_leaks_is_survived() => SurvivesAsync(Leaks, new CodeAnalyzer());

    private static async Task SurvivesAsync(string source, params DiagnosticAnalyzer[] analyzers)
    {
        var compilation = TestCompilation.Create(source);
        for (var length = 0; length <= source.Length; length++)
        {
            var tree = compilation.SyntaxTrees[0];
            var prefix = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(source[..length], TestCompilation.ParseOptions, tree.FilePath));
            var found = await prefix.WithAnalyzers([.. analyzers], Static).GetAnalyzerDiagnosticsAsync();
            Assert.DoesNotContain(found, one => one.Id is DiagnosticIds.AnalyzersDoNotRun or "AD0001");
        }
    }
}
