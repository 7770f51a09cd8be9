using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Kinds;

/// <summary>A certificate with its private key, as PEM or as a PFX in base64, and how long it is good.</summary>
internal static class CertificateCheck
{
    private static readonly TimeSpan Soon = TimeSpan.FromDays(30);

    public static void Require(ReadOnlySpan<byte> value, Messages messages, DateTimeOffset now)
    {
        var text = Encoding.UTF8.GetString(value);
        using var certificate = text.Contains("-----BEGIN", StringComparison.Ordinal) ? FromPem(text) : FromPfx(text, messages);
        if (certificate is null) return;
        if (!certificate.HasPrivateKey) throw WithoutKey();
        var end = new DateTimeOffset(certificate.NotAfter.ToUniversalTime());
        if (end <= now) messages.Warning($"the certificate has expired on {Moment.Of(end)}");
        else if (end - now < Soon) messages.Warning($"the certificate expires on {Moment.Of(end)}");
    }

    private static X509Certificate2 FromPem(string text)
    {
        if (!text.Contains("PRIVATE KEY-----", StringComparison.Ordinal)) throw WithoutKey();
        try
        {
            return X509Certificate2.CreateFromPem(text, text);
        }
        catch (Exception failure) when (failure is ArgumentException or CryptographicException)
        {
            throw new Failure("the certificate and its private key do not load together, and nothing was stored", "give both as PEM, one behind the other");
        }
    }

    // Null where it has a password, which is a secret of its own.
    private static X509Certificate2? FromPfx(string text, Messages messages)
    {
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out var length) || length == 0 || !IsPfx(bytes.AsSpan(0, length)))
        {
            throw new Failure("the value is neither PEM nor a PFX in base64, and nothing was stored", "base64 -w0 FILE | dotnet secretguard set NAME --stdin");
        }

        try
        {
            return X509CertificateLoader.LoadPkcs12(bytes.AsSpan(0, length), password: null);
        }
        catch (CryptographicException)
        {
            messages.Warning("the PFX has a password, so neither its key nor its expiry was looked at");
            return null;
        }
    }

    private static bool IsPfx(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return X509Certificate2.GetCertContentType(bytes) == X509ContentType.Pfx;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static Failure WithoutKey() =>
        new("the certificate has no private key, and nothing was stored", "a certificate alone is public and needs no store: --kind public stores it all the same");
}
