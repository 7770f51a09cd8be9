using Verify = SecretGuard.Analyzers.Tests.Verifier.CSharpAnalyzerVerifier<SecretGuard.Analyzers.CodeAnalyzer>;

namespace SecretGuard.Analyzers.Tests.Flows;

/// <summary>SG0004: bytes and texts that become cryptographic keys.</summary>
public class HardCodedKeyTests
{
    [Fact]
    public Task Bytes_in_every_notation_Trigger() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.Security.Cryptography;
        using System.Text;
        class C
        {
            void A(Aes aes) => aes.Key = {|SG0004:new byte[] { 1, 2, 3, 4 }|};
            void B(Aes aes) => aes.Key = {|SG0004:[1, 2, 3, 4]|};
            object D() => new HMACSHA256(Encoding.UTF8.GetBytes({|SG0004:"blue"|}));
            object E(byte[] data) => HMACSHA256.HashData({|SG0004:"blue"u8|}, data);
            object F(byte[] iv) => Aes.Create().CreateEncryptor(Convert.FromBase64String({|SG0004:"Ymx1ZQ=="|}), iv);
            object G(byte[] iv) => Aes.Create().CreateDecryptor(rgbIV: iv, rgbKey: Convert.FromHexString({|SG0004:"0011"|}));
            object H() => new AesGcm({|SG0004:"blue"u8|}.ToArray(), 16);
            private static readonly byte[] Key = {|SG0004:{ 1, 2, 3 }|};
            object J() => new HMACSHA1(Key);
            void K(TripleDES des) => des.Key = {|SG0004:"bluebluebluebluebluebluebluebluebluebl"u8|}[..24].ToArray();
        }
        """);

    [Fact]
    public Task Keys_from_elsewhere_DoNotTrigger() => Verify.VerifyAnalyzerAsync("""
        using System;
        using System.Security.Cryptography;
        using System.Text;
        class C
        {
            object A(byte[] key) => new HMACSHA256(key);
            object B() { var key = new byte[32]; RandomNumberGenerator.Fill(key); return new AesGcm(key, 16); }
            object D() => new HMACSHA256(RandomNumberGenerator.GetBytes(32));
            object E() => new HMACSHA256(Rfc2898DeriveBytes.Pbkdf2(Console.ReadLine()!, RandomNumberGenerator.GetBytes(16), 1, HashAlgorithmName.SHA256, 32));
            object F(byte[] data) => HMACSHA256.HashData(RandomNumberGenerator.GetBytes(32), "blue"u8);
            void G(RSA rsa) => rsa.ImportFromPem("-----BEGIN PUBLIC KEY-----");
        }
        """);
}
