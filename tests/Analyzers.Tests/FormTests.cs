using SecretGuard.Detection;
using Verify = SecretGuard.Analyzers.Tests.Verifier.CSharpAnalyzerVerifier<SecretGuard.Analyzers.CodeAnalyzer>;

namespace SecretGuard.Analyzers.Tests;

/// <summary>SG0006, SG0008, SG0010, SG0011: what a literal is, and where it stands.</summary>
public class FormTests
{
    private static readonly string Password = Sample.Password("form");

    [Fact]
    public Task Credentials_in_a_URL_Trigger() => Verify.VerifyAnalyzerAsync($$"""
        class C
        {
            string a = {|SG0006:"https://build:{{Password}}@packages.contoso.net/index.json"|};
            string b = "https://packages.contoso.net/index.json?page=2";
            string d = "https://{user}:{password}@packages.contoso.net/";
        }
        """);

    [Fact]
    public Task Weak_password_in_a_connection_string_Triggers() => Verify.VerifyAnalyzerAsync("""
        class C { string a = {|SG0011:"Host=db.contoso.net;Username=postgres;Password=postgres"|}; }
        """);

    [Fact]
    public Task Constants_places_Trigger() => Verify.VerifyAnalyzerAsync($$"""
        using System;
        [AttributeUsage(AttributeTargets.All)]
        class LoginAttribute(string user, string password) : Attribute { public string? ApiSecret { get; set; } public string Text => user + password.Length; }
        static class Keys { public const string AdminPassword = {|SG0008:"{{Password}}"|}; public const int Size = 3; }
        class C
        {
            const string AdminPassword = {|SG0002:"{{Password}}"|};
            [Login("app", password: {|SG0008:"{{Password}}"|})] void A() { }
            void B(string password = {|SG0008:"{{Password}}"|}) { }
            [Obsolete("use the password of the vault")] void D() { }
        }
        """);
}
