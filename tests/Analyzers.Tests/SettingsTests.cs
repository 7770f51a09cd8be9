using SecretGuard.Analyzers.Settings;
using SecretGuard.Analyzers.Tests.Verifier;
using SecretGuard.Detection;
using SecretGuard.Detection.Naming;
using Verify = SecretGuard.Analyzers.Tests.Verifier.CSharpAnalyzerVerifier<SecretGuard.Analyzers.CodeAnalyzer>;

namespace SecretGuard.Analyzers.Tests;

/// <summary>The options of a project's own: names that are secret there, and names that are not.</summary>
public class SettingsTests
{
    private static readonly string Value = Sample.Password("settings");

    [Fact]
    public Task Name_that_is_listed_as_secret_Triggers() => Verify.VerifyAnalyzerAsync(
        $$"""
        class C
        {
            string pinCode = {|SG0002:"{{Value}}"|};
            const string PIN_CODE = {|SG0002:"{{Value}}"|};
            string seed = {|SG0002:"{{Value}}"|};
            string soil = "{{Value}}";
            string pinCodeLabel = "{{Value}}";
            void M(System.Collections.Generic.Dictionary<string, string> map) => map["Tenant:PinCode"] = {|SG0002:"{{Value}}"|};
        }
        """,
        TestConfig.Options(("secretguard.secret_names", "pin_code, Seed")));

    [Fact]
    public Task Name_that_is_listed_as_ignored_DoesNotTrigger() => Verify.VerifyAnalyzerAsync(
        $$"""
        class C
        {
            string password = "{{Value}}";
            string _apiKey = "{{Sample.WithCrc("")}}";
            string otherPassword = {|SG0002:"{{Value}}"|};
            string token = {|SG0001:"{{Sample.WithCrc("ghp_")}}"|};
        }
        """,
        TestConfig.Options(("secretguard.ignored_names", "Password ApiKey token")));

    [Fact]
    public Task Of_two_options_that_contradict_each_other_the_quiet_one_wins() => Verify.VerifyAnalyzerAsync(
        $$"""class C { string seed = "{{Value}}", soil = {|SG0002:"{{Value}}"|}; }""",
        TestConfig.Options(("secretguard.secret_names", "seed, soil"), ("secretguard.ignored_names", "seed")));

    [Fact]
    public Task Empty_lists_change_nothing() => Verify.VerifyAnalyzerAsync(
        $$"""class C { string password = {|SG0002:"{{Value}}"|}, seed = "{{Value}}"; }""",
        TestConfig.Options(("secretguard.secret_names", ""), ("secretguard.ignored_names", " , ")));

    [Fact]
    public Task Value_under_a_listed_name_leaks_and_one_under_an_ignored_name_does_not() => Verify.VerifyAnalyzerAsync(
        """
        using System;
        using Microsoft.Extensions.Configuration;
        class C(IConfiguration configuration)
        {
            void A(string pinCode) => Console.WriteLine({|SG2002:pinCode|});
            void B(string requestToken) => Console.WriteLine(requestToken);
            void D() => Console.WriteLine({|SG2002:configuration["Tenant:PinCode"]|});
            void E() => Console.WriteLine(Environment.GetEnvironmentVariable("REQUEST_TOKEN"));
            bool F(string pinCode) => {|SG0007:"4711x"|} == pinCode;
        }
        record {|SG2009:Pin|}(string PinCode);
        """.Replace("record {|SG2009:Pin|}(string PinCode)", "record Pin(string {|SG2009:PinCode|})"),
        TestConfig.Options(("secretguard.secret_names", "pin_code"), ("secretguard.ignored_names", "request_token")));

    [Fact]
    public Task Marks_count_for_literals_members_and_records() => Verify.VerifyAnalyzerAsync($$"""
        using System;
        [AttributeUsage(AttributeTargets.All)] class SecretAttribute : Attribute { }
        [AttributeUsage(AttributeTargets.All)] class NotSecretAttribute : Attribute { }
        class C
        {
            [NotSecret] string dbPassword = "{{Value}}";
            [NotSecret] string Password { get; set; } = "{{Value}}";
            [Secret] string thing = {|SG0002:"{{Value}}"|};
            void M([NotSecret] string password = "{{Value}}") => M("{{Value}}");
        }
        record Login(string User, [NotSecret] string Password);
        record Other(string User, [Secret] string {|SG2009:Thing|});
        """);

    [Fact]
    public Task Value_of_a_type_that_is_listed_as_a_source_leaks() => Verify.VerifyAnalyzerAsync(
        """
        using System;
        using System.Threading.Tasks;
        namespace Contoso
        {
            record Entry(string Name, string {|SG2009:Content|});
            record Note(string Name, string Content);
            class Safe
            {
                public Entry Open(string name) => new(name, name);
                public Task<Entry> OpenAsync(string name) => Task.FromResult(new Entry(name, name));
                public Note Read(string name) => new(name, name);
            }
            class C(Safe safe)
            {
                void A() => Console.WriteLine({|SG2002:safe.Open("mail")|});
                void B() => Console.WriteLine({|SG2002:safe.Open("mail").Content|});
                void D() => Console.WriteLine(safe.Open("mail").Name);
                void E() => Console.WriteLine(safe.Read("mail").Content);
                async Task F()
                {
                    var entry = await safe.OpenAsync("mail");
                    Console.WriteLine($"opened {entry.Name}: {{|SG2002:entry.Content|}}");
                }
            }
        }
        """,
        TestConfig.Options(("secretguard.source_types", "Contoso.Entry")));

    [Fact]
    public Task Method_that_is_listed_as_a_sanitizer_cleans() => Verify.VerifyAnalyzerAsync(
        """
        using System;
        static class Display { public static string Shorten(string text) => text + "."; public static string Quote(string text) => "'" + text + "'"; }
        static class Other { public static string Shorten(string text) => text + "."; }
        class C
        {
            void A(string password) => Console.WriteLine(Display.Shorten(password));
            void B(string password) => Console.WriteLine({|SG2002:Display.Quote(password)|});
            void D(string password) => Console.WriteLine({|SG2002:Other.Shorten(password)|});
        }
        """.Replace("{|SG2002:Display.Quote(password)|}", "Display.Quote({|SG2002:password|})").Replace("{|SG2002:Other.Shorten(password)|}", "Other.Shorten({|SG2002:password|})"),
        TestConfig.Options(("secretguard.sanitizers", "Display.Shorten")));

    [Fact]
    public Task Parameter_method_or_property_that_is_marked_as_a_sink_takes_no_secret() => Verify.VerifyAnalyzerAsync(
        """
        using System;
        [AttributeUsage(AttributeTargets.All)] class SecretSinkAttribute(string rule = "SG2001") : Attribute { public string Rule => rule; }
        class Board
        {
            [SecretSink] public static void Pin(string text, int days) { }
            public static void Send([SecretSink("SG2004")] string body, string password) { }
            [SecretSink("SG2008")] public string? Tag { get; set; }
            [SecretSink("SG9999")] public static void Nowhere(string text) { }
        }
        class C
        {
            void A(string apiKey) => Board.Pin({|SG2001:apiKey|}, 3);
            void B(string apiKey, string password) => Board.Send({|SG2004:apiKey|}, password);
            void D(string apiKey) => new Board { Tag = {|SG2008:apiKey|} }.ToString();
            void E(string apiKey) => Board.Nowhere(apiKey);
            void F(string title) => Board.Pin(title, 3);
        }
        """);

    [Fact]
    public void What_is_not_listed_is_classified_by_its_words()
    {
        var settings = Of(("secretguard.secret_names", "seed"));
        Assert.Equal((NameKind.Password, NameKind.Key, NameKind.Ordinary), (settings.Classify("Seed"), settings.Classify("apiKey"), settings.Classify("title")));
        Assert.True(settings.IsSecret("App__Seed"));
        Assert.Same(AnalyzerSettings.Default, Of());
    }

    private static AnalyzerSettings Of(params (string Key, string Value)[] options) =>
        AnalyzerSettings.Of(TestConfig.Options(options).AnalyzerConfigOptionsProvider.GlobalOptions);
}
