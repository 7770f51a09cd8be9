using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using SecretGuard.Detection.Structured;

namespace SecretGuard.Detection.Tests;

public sealed class PrivateKeyTests
{
    private static readonly RSA Rsa = RSA.Create(1024);
    private static readonly ECDsa Ec = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private static readonly PbeParameters Encryption = new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1);
    private static readonly string Passphrase = Sample.Password("pem");

    private static readonly Dictionary<string, string> Plain = new()
    {
        ["PKCS#1"] = Rsa.ExportRSAPrivateKeyPem(),
        ["PKCS#8"] = Rsa.ExportPkcs8PrivateKeyPem(),
        ["SEC 1"] = Ec.ExportECPrivateKeyPem(),
        ["PKCS#8 EC"] = Ec.ExportPkcs8PrivateKeyPem(),
        ["OpenSSH"] = OpenSsh("none"),
        ["OpenPGP"] = Pem("PGP PRIVATE KEY BLOCK", [0x95, .. new byte[120]]).Replace(
            "BLOCK-----\n", "BLOCK-----\nVersion: x\n\n", StringComparison.Ordinal),
    };

    private static readonly Dictionary<string, string> Encrypted = new()
    {
        ["PKCS#8"] = Rsa.ExportEncryptedPkcs8PrivateKeyPem(Passphrase, Encryption),
        ["OpenSSL"] = Pem("RSA PRIVATE KEY", Rsa.ExportRSAPrivateKey().Reverse().ToArray())
            .Replace("KEY-----\n", "KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n", StringComparison.Ordinal),
        ["OpenSSH"] = OpenSsh("aes256-ctr"),
    };

    public static TheoryData<string> Forms => [.. Plain.Keys];

    public static TheoryData<string> EncryptedForms => [.. Encrypted.Keys];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_key_is_found_however_it_is_written(string form)
    {
        var pem = Plain[form].Trim();
        var written = 0;
        foreach (var (path, text) in Written(pem))
        {
            var findings = Detector.Scan(text, TextKinds.OfPath(path));
            Assert.True(findings.Count == 1, $"{form} in {path}, written {written++}: {string.Join(',', findings)}");
            Assert.Equal((PrivateKeys.Rule, Confidence.High), (findings[0].Rule, findings[0].Confidence));
            var place = text.Substring(findings[0].Start, findings[0].Length);
            Assert.StartsWith("-----BEGIN ", place, StringComparison.Ordinal);
            Assert.EndsWith("-----", place, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(EncryptedForms))]
    public void An_encrypted_key_is_found_with_less_confidence(string form) =>
        AssertFinds(Encrypted[form], PrivateKeys.Rule, Confidence.Medium);

    [Theory]
    [InlineData("none", nameof(Confidence.High))]
    [InlineData("aes256-cbc", nameof(Confidence.Medium))]
    public void A_PuTTY_key_is_found(string encryption, string confidence) => AssertFinds(
        $"PuTTY-User-Key-File-3: ssh-rsa\nEncryption: {encryption}\nComment: x\n"
            + $"Public-Lines: 1\n{Base64(new byte[40])}\nPrivate-Lines: 2\n{Base64(Rsa.ExportRSAPrivateKey())}\nPrivate-MAC: 00",
        PrivateKeys.Rule,
        Enum.Parse<Confidence>(confidence));

    [Fact]
    public void A_key_without_its_lines_is_found()
    {
        byte[][] keys = [Rsa.ExportRSAPrivateKey(), Rsa.ExportPkcs8PrivateKey(), Ec.ExportECPrivateKey(), Ec.ExportPkcs8PrivateKey()];
        foreach (var key in keys)
        {
            AssertFinds($"const string Key = \"{Base64(key)}\";", DerKeys.Key, Confidence.High);
            var lines = string.Join("\n  ", Base64(key).Chunk(64).Select(line => new string(line)));
            AssertFinds($"key: |\n  {lines}\nnext: 1", DerKeys.Key, Confidence.High);
        }

        AssertFinds("\"" + Base64(Rsa.ExportEncryptedPkcs8PrivateKey(Passphrase, Encryption)) + "\"", DerKeys.Key, Confidence.Medium);
    }

    [Fact]
    public void A_whole_key_between_the_wrong_lines_is_still_one()
    {
        AssertFinds(Pem("PUBLIC KEY", Rsa.ExportPkcs8PrivateKey()), DerKeys.Key, Confidence.High);
        AssertFinds("-----BEGIN PRIVATE KEY-----\n" + Base64(Rsa.ExportPkcs8PrivateKey()), DerKeys.Key, Confidence.High);
    }

    [Fact]
    public void A_PFX_file_is_found()
    {
        using var certificate = Certificate();
        AssertFinds($"PFX={Base64(certificate.Export(X509ContentType.Pfx))}\n", DerKeys.Pkcs12, Confidence.Medium);
    }

    [Fact]
    public void An_XML_key_is_found_with_its_private_parts_only()
    {
        AssertFinds("var xml = @\"" + Rsa.ToXmlString(includePrivateParameters: true) + "\";", XmlKeys.Rule, Confidence.High);
        Assert.Empty(Find(Rsa.ToXmlString(includePrivateParameters: false)));
    }

    [Fact]
    public void A_JSON_Web_Key_is_found_with_its_private_part_only()
    {
        var d = Sample.Of(Charset.Base64Url, "jwk", 43);
        var text = "{ \"keys\": [ { \"d\": \"" + d + "\", \"kty\": \"EC\", \"crv\": \"P-256\" } ] }";
        var finding = Assert.Single(Detector.Scan(text, TextKind.Json), finding => finding.Rule == JsonWebKeys.Rule);
        Assert.Equal(d, text.Substring(finding.Start, finding.Length));
        Assert.Single(Find("{\"kty\":\"oct\",\"k\":\"" + d + "\"}"));
        Assert.Empty(Find("{ \"kty\": \"EC\", \"x\": \"" + d + "\", \"y\": \"" + d + "\" }"));
        Assert.Empty(Find("{ \"kty\": \"RSA\", \"n\": \"" + d + "\", \"k\": \"" + d + "\" }"));
        Assert.Empty(Find("{ \"kty\": \"EC\", \"d\": \"…\" }"));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(300)]
    public void A_key_that_was_cut_is_less_sure(int length)
    {
        AssertFinds(Pem("RSA PRIVATE KEY", Rsa.ExportRSAPrivateKey()[..length]), PrivateKeys.Rule, Confidence.Medium);
        AssertFinds(Pem("PRIVATE KEY", Rsa.ExportPkcs8PrivateKey()[..length]), PrivateKeys.Rule, Confidence.Medium);
        AssertFinds(Pem("PGP PRIVATE KEY BLOCK", [0x95, .. new byte[50]]), PrivateKeys.Rule, Confidence.Medium);
    }

    [Fact]
    public void What_is_no_private_key_is_clean()
    {
        using var certificate = Certificate();
        var body = Base64(Rsa.ExportPkcs8PrivateKey());
        string[] clean =
        [
            Rsa.ExportSubjectPublicKeyInfoPem(), Rsa.ExportRSAPublicKeyPem(), certificate.ExportCertificatePem(),
            Base64(certificate.RawData), Base64(Rsa.ExportSubjectPublicKeyInfo()),
            Pem("PRIVATE KEY", Encoding.ASCII.GetBytes(new string('x', 300))), Pem("PRIVATE KEY", Rsa.ExportSubjectPublicKeyInfo()),
            Pem("RSA PRIVATE KEY", Rsa.ExportRSAPrivateKey()[..30]), Pem("PRIVATE KEY", certificate.RawData),
            "-----BEGIN PRIVATE KEY-----\nMIIE...\n-----END PRIVATE KEY-----",
            "-----BEGIN PRIVATE KEY-----\nMIIEvQ…\n-----END PRIVATE KEY-----",
            "-----BEGIN PRIVATE KEY-----\n<key>\n-----END PRIVATE KEY-----",
            "-----BEGIN PRIVATE KEY-----\n${KEY}\n-----END PRIVATE KEY-----",
            "-----BEGIN PRIVATE KEY-----", "-----BEGIN PRIVATE KEY-----\n" + body[..^9],
            "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----",
            "if (pem.StartsWith(\"-----BEGIN PRIVATE KEY-----\")) x(\"-----END PRIVATE KEY-----\");",
            "-----BEGIN PRIVATE KEY-----" + body[..80] + "[...]" + body[^80..] + "-----END PRIVATE KEY-----",
            "-----BEGIN ", "-----BEGIN X-----",
            "PuTTY-User-Key-File-2: ssh-rsa", "PuTTY-User-Key-File-2: ssh-rsa\nPrivate-Lines: 1\n<key>\nPrivate-MAC: 0",
            "MIGRATION", "MII", "MIIEvQIBADANBgkqhkiG9w0BAQEFAASC",
            "<RSAKeyValue>", "<RSAKeyValue><D>x</D></RSAKeyValue>",
            "<RSAKeyValue><Modulus>x</Modulus><D>...</D></RSAKeyValue>", "{\"kty\":", "\"kty\"",
        ];
        Assert.All(clean, text => Assert.Empty(Find(text)));
    }

    private static IEnumerable<(string Path, string Text)> Written(string pem)
    {
        var lines = pem.Split('\n');
        yield return ("key.pem", pem);
        yield return ("key.txt", pem.Replace("\n", "\r\n", StringComparison.Ordinal) + "\r\n");
        yield return ("appsettings.json", "{ \"Key\": \"" + pem.Replace("\n", "\\n", StringComparison.Ordinal) + "\" }");
        yield return ("appsettings.json", "{ \"Key\": \""
            + pem.Replace("\n", "\\r\\n", StringComparison.Ordinal).Replace("+", "\\u002B", StringComparison.Ordinal) + "\" }");
        yield return ("Key.cs", "const string K = \"" + pem.Replace("\n", "\\n", StringComparison.Ordinal) + "\";");
        yield return ("Key.cs", "const string K = @\"" + pem + "\";");
        yield return ("Key.cs", "const string K = \"\"\"\n    " + string.Join("\n    ", lines) + "\n    \"\"\";");
        yield return ("Key.cs", "const string K = \"" + string.Join("\\n\" +\n    \"", lines) + "\";");
        yield return ("Key.cs", "var b = new StringBuilder();\nb.AppendLine(\"" + string.Join("\");\nb.AppendLine(\"", lines) + "\");");
        yield return ("values.yaml", "tls:\n  key: |\n    " + string.Join("\n    ", lines) + "\nother: 1\n");
        yield return ("values.yaml", "key: \"" + pem.Replace("\n", "\\n", StringComparison.Ordinal) + "\"\n");
        yield return (".env", "KEY=\"" + pem + "\"\nX=1\n");
        yield return (".env", "KEY=" + pem.Replace("\n", "\\n", StringComparison.Ordinal) + "\n");
        yield return ("notes.cs", "// " + string.Join("\n// ", lines) + "\n");
        yield return ("web.config", "<key>" + pem + "</key>");
    }

    private static void AssertFinds(string text, Rule rule, Confidence confidence)
    {
        var finding = Find(text).First();
        Assert.Equal((rule, confidence), (finding.Rule, finding.Confidence));
    }

    private static List<Finding> Find(string text)
    {
        var found = new List<Finding>();
        SecretGuard.Detection.Forms.FindAll(text, found);
        return found;
    }

    private static string Base64(byte[] bytes) => Convert.ToBase64String(bytes);

    private static string Pem(string label, byte[] bytes) => PemEncoding.WriteString(label, bytes);

    private static X509Certificate2 Certificate() =>
        new CertificateRequest("CN=x", Rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(
            DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(1));

    private static string OpenSsh(string cipher)
    {
        var key = new List<byte>("openssh-key-v1\0"u8.ToArray());
        Add(Encoding.ASCII.GetBytes(cipher));
        Add("none"u8.ToArray());
        Add([]);
        key.AddRange([0, 0, 0, 1]);
        Add(new byte[51]);
        Add(Encoding.ASCII.GetBytes(Sample.Of(Charset.Base62, "openssh", 152)));
        return Pem("OPENSSH PRIVATE KEY", [.. key]);

        void Add(byte[] text)
        {
            key.AddRange([0, 0, 0, (byte)text.Length]);
            key.AddRange(text);
        }
    }
}
