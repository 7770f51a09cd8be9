using SecretGuard.Detection;
using Verify = SecretGuard.Analyzers.Tests.Verifier.CSharpAnalyzerVerifier<SecretGuard.Analyzers.CodeAnalyzer>;

namespace SecretGuard.Analyzers.Tests;

/// <summary>SG0001: a string that can only be one provider's secret.</summary>
public class KnownFormatTests
{
    private static readonly string Token = Sample.WithCrc("ghp_");
    private static readonly string Head = Token[..12];
    private static readonly string Tail = Token[12..];

    [Fact]
    public Task Token_in_a_field_a_local_and_an_argument_Triggers() => Verify.VerifyAnalyzerAsync($$"""
        class C
        {
            private string x = {|SG0001:"{{Token}}"|};

            void M()
            {
                var y = {|SG0001:@"{{Token}}"|};
                M2({|SG0001:"Bearer {{Token}}"|}, y);
            }

            void M2(string a, string b = {|SG0001:"{{Token}}"|}) { }
        }
        """);

    [Fact]
    public Task Token_in_a_raw_string_and_a_utf8_literal_Triggers() => Verify.VerifyAnalyzerAsync($$""""
        class C
        {
            string x = {|SG0001:"""
                {
                    "key": "{{Token}}"
                }
                """|};

            System.ReadOnlySpan<byte> Y => {|SG0001:"{{Token}}"u8|};
        }
        """");

    [Fact]
    public Task Token_in_an_attribute_a_case_label_and_a_constant_Triggers() => Verify.VerifyAnalyzerAsync($$"""
        [System.Obsolete({|SG0001:"{{Token}}"|})]
        class C
        {
            const string K = {|SG0001:"{{Token}}"|};

            int M(string s)
            {
                switch (s)
                {
                    case {|SG0001:"{{Token}}"|}: return 1;
                    default: return s is {|SG0001:"x {{Token}}"|} ? 3 : 4;
                }
            }
        }
        """);

    [Fact]
    public Task Token_split_over_constants_Triggers_once() => Verify.VerifyAnalyzerAsync($$"""
        class C
        {
            const string Prefix = "ghp_";
            const string K = {|SG0001:"{{Head}}" + "{{Tail}}"|};
            const string L = {|SG0001:$"{"{{Head}}"}{{Tail}}"|};
            const string M = {|SG0001:Prefix + "{{Token[4..]}}"|};
            string N = {|SG0001:"" + ("{{Head}}" + ("{{Tail}}"))|};
        }
        """);

    [Fact]
    public Task Token_beside_what_is_not_constant_Triggers_at_its_piece() => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Text;
        class C
        {
            string A(string user) => "hello " + user + {|SG0001:" {{Token}}"|};
            string B(string user) => $"{user}{|SG0001::{{Token}}@host|}";
            string C2(string user) => {|SG0001:user + "{{Head}}" + "{{Tail}}"|};
            void D(StringBuilder s, int n) => s.Append($"{n}{|SG0001: {{Token}}|}");
            void F(StringBuilder s, int n) => s.Append($"{n}{{"{"}}{|SG0001:"{{Token}}"|}{{"}"}}");
            void E(int n) => Console.WriteLine($"{n} " + {|SG0001:"{{Token}}"|});
        }
        """);

    [Fact]
    public Task Two_tokens_Trigger_twice() => Verify.VerifyAnalyzerAsync($$"""
        var keys = new[] { {|SG0001:"{{Token}}"|}, {|SG0001:"{{Sample.WithCrc("gho_")}}"|} };
        System.GC.KeepAlive(keys);
        """);

    [Fact]
    public Task Token_under_a_secret_name_Triggers_as_what_it_is() => Verify.VerifyAnalyzerAsync($$"""
        class C { string apiKey = {|SG0001:"{{Token}}"|}; }
        """);

    [Fact]
    public Task Very_long_concatenation_Triggers() => Verify.VerifyAnalyzerAsync($$"""
        class C
        {
            string M(string s) => s{{string.Concat(Enumerable.Repeat(" + s + \"lorem \"", 900))}} + {|SG0001:"{{Token}}"|};
        }
        """);

    [Fact]
    public Task Publishable_key_DoesNotTrigger() => Verify.VerifyAnalyzerAsync($$"""
        class C { string x = "{{Sample.Base62("pk_live_", 24)}}"; }
        """);

    [Fact]
    public Task Wrong_checksum_DoesNotTrigger() => Verify.VerifyAnalyzerAsync($$"""
        class C { string x = "{{Sample.Base62("ghp_", 36)}}"; }
        """);

    [Fact]
    public Task Placeholder_and_prefix_alone_DoNotTrigger() => Verify.VerifyAnalyzerAsync($$"""
        class C
        {
            string x = "ghp_{{new string('x', 36)}}";
            string y = "ghp_";
            string z = "tokens start with ghp_, gho_ or sk_live_ and are long";
            bool P(string s) => s.StartsWith("sk_live_");
            string F(string s) => $"ghp_{s}" + s;
        }
        """);

    [Fact]
    public Task Guids_hashes_and_public_keys_DoNotTrigger() => Verify.VerifyAnalyzerAsync($$"""
        using System.Reflection;
        [assembly: AssemblyMetadata("UserSecretsId", "{{Guid.NewGuid()}}")]
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Tests, PublicKey={{string.Concat(Enumerable.Repeat("0024000004800000", 20))}}")]
        class C
        {
            string integrity = "sha512-{{Convert.ToBase64String(new byte[64])}}";
            string assembly = "System, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089";
            string pattern = @"^ghp_[A-Za-z0-9]{36}$";
        }
        """);

    [Fact]
    public Task Generated_code_DoesNotTrigger() => Verify.VerifyAnalyzerAsync($$"""
        // <auto-generated/>
        class C { string x = "{{Token}}"; }
        """);
}
