using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using SecretGuard.Manifest;
using SecretGuard.Tool.Cli;
using SecretGuard.Tool.Kinds;

namespace SecretGuard.Tool.Tests;

/// <summary>Keys and certificates, made here.</summary>
public sealed class KindTests : IDisposable
{
    private static readonly DateTimeOffset Now = DateTimeOffset.UtcNow;
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly StringWriter messages = new();

    public void Dispose()
    {
        key.Dispose();
        messages.Dispose();
    }

    [Fact]
    public void A_certificate_with_its_key_is_taken_in_either_form()
    {
        using var certificate = Certificate(days: 90);
        Check(SecretKind.Certificate, Pem(certificate, key));
        Check(SecretKind.Certificate, Convert.ToBase64String(certificate.Export(X509ContentType.Pfx)));
        Assert.Empty(messages.ToString());
    }

    [Fact]
    public void A_certificate_whose_key_has_a_passphrase_is_taken_and_its_expiry_is_read()
    {
        using var certificate = Certificate(days: 90);
        var locked = key.ExportEncryptedPkcs8PrivateKeyPem(
            Detection.Sample.Password("pem"),
            new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000));
        var facts = Check(SecretKind.Certificate, certificate.ExportCertificatePem() + "\n" + locked);
        Assert.Equal(certificate.NotAfter, facts.NotAfter!.Value.LocalDateTime);
        Assert.Contains("the private key has a passphrase", messages.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, "the certificate has expired on")]
    [InlineData(20, "the certificate expires on")]
    public void Its_expiry_is_read(int days, string told)
    {
        using var certificate = Certificate(days);
        var facts = Check(SecretKind.Certificate, Pem(certificate, key));
        Assert.Equal(certificate.NotAfter, facts.NotAfter!.Value.LocalDateTime);
        Assert.Contains(told, messages.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_certificate_without_its_key_is_refused_in_either_form()
    {
        using var certificate = Certificate(days: 90);
        using var alone = X509CertificateLoader.LoadCertificate(certificate.RawData);
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Refused(SecretKind.Certificate, certificate.ExportCertificatePem(), "has no private key");
        Refused(SecretKind.Certificate, Convert.ToBase64String(alone.Export(X509ContentType.Pfx)!), "has no private key");
        Refused(SecretKind.Certificate, Pem(certificate, other), "do not load together");
        Refused(SecretKind.Certificate, Convert.ToBase64String(certificate.RawData), "neither PEM nor a PFX");
        Refused(SecretKind.Certificate, " ", "neither PEM nor a PFX");
    }

    [Fact]
    public void A_certificate_with_a_password_is_taken_unseen()
    {
        using var certificate = Certificate(days: -1);
        Check(SecretKind.Certificate, Convert.ToBase64String(certificate.Export(X509ContentType.Pfx, Detection.Sample.Password("pfx"))));
        Assert.Contains("the PFX has a password", messages.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_private_key_that_loads_is_taken()
    {
        using var rsa = RSA.Create(2048);
        Check(SecretKind.SshKey, key.ExportPkcs8PrivateKeyPem());
        Check(SecretKind.SshKey, rsa.ExportRSAPrivateKeyPem());
        Check(SecretKind.SshKey, key.ExportEncryptedPkcs8PrivateKeyPem(
            Detection.Sample.Password("pem"),
            new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000)));
        Check(SecretKind.SshKey, Container(_ => { }));
        Assert.Empty(messages.ToString());
    }

    [Fact]
    public void What_does_not_load_is_refused()
    {
        var pem = key.ExportPkcs8PrivateKeyPem();
        Refused(SecretKind.SshKey, pem.Remove(60, 8), "not a private key that loads");
        Refused(SecretKind.SshKey, pem[..^10], "not a private key that loads");
        Refused(SecretKind.SshKey, key.ExportSubjectPublicKeyInfoPem(), "is a public key");
        Refused(SecretKind.SshKey, Container(bytes => bytes[0] = 0), "not a private key that loads");
        Refused(SecretKind.SshKey, Container(bytes => bytes[15] = 0xff), "not a private key that loads");
    }

    [Fact]
    public void A_key_of_a_curve_that_is_not_known_here_is_refused()
    {
        var bytes = key.ExportPkcs8PrivateKey();
        byte[] curve = [0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7];
        bytes[bytes.AsSpan().IndexOf(curve) + curve.Length - 1] = 0x7f;
        var pem = PemEncoding.WriteString("PRIVATE KEY", bytes);
        using var certificate = Certificate(days: 90);
        Refused(SecretKind.SshKey, pem, "not a private key that loads");
        Refused(SecretKind.Certificate, certificate.ExportCertificatePem() + "\n" + pem, "do not load together");
    }

    // The container's fields without a key in them: which algorithm it holds is the client's business.
    private static string Container(Action<byte[]> damage)
    {
        byte[] none = [0, 0, 0, 4, .. "none"u8];
        byte[] bytes = [.. "openssh-key-v1\0"u8, .. none, .. none, 0, 0, 0, 0, 0, 0, 0, 1, .. none, .. none];
        damage(bytes);
        return PemEncoding.WriteString("OPENSSH " + "PRIVATE KEY", bytes);
    }

    private static string Pem(X509Certificate2 certificate, ECDsa key) => certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem();

    private X509Certificate2 Certificate(int days) =>
        new CertificateRequest("CN=example", key, HashAlgorithmName.SHA256).CreateSelfSigned(Now.AddDays(-100), Now.AddDays(days));

    private KindFacts Check(SecretKind kind, string value) => KindCheck.Require(
        new Invocation(new Dictionary<VerbOption, string?>(), [], []),
        new Host { Error = messages },
        kind,
        Encoding.UTF8.GetBytes(value));

    private void Refused(SecretKind kind, string value, string why)
    {
        var refused = Assert.Throws<Failure>(() => Check(kind, value));
        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
        Assert.All(refused.Hints.Append(refused.Message), text => Assert.DoesNotContain("MI", text, StringComparison.Ordinal));
    }
}
