using SecretGuard.Detection;
using Verify = SecretGuard.Analyzers.Tests.Verifier.CSharpAnalyzerVerifier<SecretGuard.Analyzers.CodeAnalyzer>;

namespace SecretGuard.Analyzers.Tests.Flows;

/// <summary>SG0007 and SG3001: what secrets are compared with, and how.</summary>
public class ComparisonTests
{
    private static readonly string Value = Sample.Password("comparison");

    [Fact]
    public Task Every_comparison_with_a_literal_Triggers() => Verify.VerifyAnalyzerAsync($$"""
        using System;
        using System.Linq;
        using System.Security.Cryptography;
        using System.Text;
        class C
        {
            bool A(string password) => password == {|SG0007:"{{Value}}"|};
            bool B(string password) => {|SG0007:"{{Value}}"|} != password;
            bool D(string password) => password.Equals({|SG0007:"{{Value}}"|});
            bool E(string password) => string.Equals(password, {|SG0007:"{{Value}}"|}, StringComparison.Ordinal);
            bool F(string password) => password is {|SG0007:"{{Value}}"|};
            bool G(string password) => password switch { {|SG0007:"{{Value}}"|} => true, _ => false };
            bool H(string password) { switch (password) { case {|SG0007:"{{Value}}"|}: return true; default: return false; } }
            bool I(byte[] presented) => CryptographicOperations.FixedTimeEquals(presented, {|SG0007:"{{Value}}"u8|});
            bool J(string password) { var expected = {|SG0007:"{{Value}}"|}; return password == expected; }
            bool K(string password) => string.Compare(password, {|SG0007:"{{Value}}"|}, StringComparison.Ordinal) == 0;
        }
        """);

    [Fact]
    public Task Comparisons_that_tell_nothing_DoNotTrigger() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.Security.Cryptography;
        class C
        {
            bool A(string password) => password == "" || password == string.Empty || password == null || password is null;
            bool B(string tokenType) => tokenType == "Bearer";
            bool D(string password, string confirmPassword) => password == confirmPassword;
            bool E(byte[] token, byte[] expected) => CryptographicOperations.FixedTimeEquals(token, expected);
            bool F(string password) => password.Length == 12;
            bool G(string key) => key == "Enter";
        }
        """);

    [Fact]
    public Task Comparison_of_secrets_in_variable_time_Triggers() => Verify.VerifyAnalyzerAsync("""
        using System;
        class C
        {
            bool A(string presented, string apiKey) => {|SG3001:presented == apiKey|};
            bool B(string presented, string apiKey) => {|SG3001:string.Equals(presented, apiKey)|};
        }
        """);

    [Fact]
    public Task Comparisons_that_nobody_can_time_or_mean_otherwise_DoNotTrigger() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.Linq;
        record User(string Name, string AccessToken);
        class C(string password)
        {
            string held = password;
            string Password { get => held; set { if (held == value) return; held = value; } }
            bool A(IQueryable<User> users, string token) => users.Any(user => user.AccessToken == token);
            bool B(IQueryable<User> users, string token) => (from user in users where user.AccessToken == token select user).Any();
            bool D(string presented, string token) => string.Equals(presented, token, StringComparison.OrdinalIgnoreCase);
            bool E(C other) => Password == other.Password;
            bool F(string presented, string wrappedKey, string encryptedApiKey) => presented == wrappedKey || presented == encryptedApiKey;
        }
        """.Replace("record User(string Name, string AccessToken)", "record User(string Name, string {|SG2009:AccessToken|})"));

    [Fact]
    public Task Signatures_that_are_handed_in_Trigger() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.Security.Cryptography;
        using System.Text;
        class C(byte[] key)
        {
            bool A(string text, string signature) => {|SG3001:Sign(text) == signature|};
            bool B(string text, string signature) { var expectedSignature = Sign(text); return {|SG3001:expectedSignature.Equals(signature)|}; }
            bool D(string signature) => signature == "" || signature == null;
            bool E(string signature, string other) => signature == other;
            string Sign(string text) => Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)));
        }
        """);

    [Fact]
    public Task Protected_secrets_that_become_plain_text_Trigger() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.Net;
        using System.Runtime.InteropServices;
        using System.Security;
        class C
        {
            string A(SecureString s) => {|SG3002:new NetworkCredential("", s).Password|};
            string? B(SecureString s)
            {
                var pointer = Marshal.SecureStringToGlobalAllocUnicode(s);
                return {|SG3002:Marshal.PtrToStringUni(pointer)|};
            }
            void D(NetworkCredential c, string p) => c.Password = p;
            string? E(IntPtr p) => Marshal.PtrToStringUni(p);
        }
        """);
}
