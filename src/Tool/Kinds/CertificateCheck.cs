using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Kinds;

/// <summary>A certificate with its private key, as PEM or as a PFX in base64, and how long it is good.</summary>
internal static class CertificateCheck
{
    private static readonly TimeSpan Soon = TimeSpan.FromDays(30);

    private static readonly KindFault WithoutKey = new(
        "the certificate has no private key",
        "a certificate alone is public and needs no store: --kind public stores it all the same");

    public static KindFacts Look(ReadOnlySpan<byte> value, DateTimeOffset now)
    {
        var text = new char[Encoding.UTF8.GetCharCount(value)];
        try
        {
            Encoding.UTF8.GetChars(value, text);
            return text.AsSpan().Contains("-----BEGIN", StringComparison.Ordinal) ? InPem(text, now) : InPfx(text, now);
        }
        finally
        {
            Array.Clear(text);
        }
    }

    private static KindFacts InPem(ReadOnlySpan<char> text, DateTimeOffset now)
    {
        if (!text.Contains("PRIVATE KEY-----", StringComparison.Ordinal)) return KindFacts.Faulty(WithoutKey);
        try
        {
            using var certificate = X509Certificate2.CreateFromPem(text);
            if (PrivateKeyForm.HasPassphrase(text))
                return Unseen(certificate, now, "the private key has a passphrase, so it was not tried with the certificate");
            using var pair = X509Certificate2.CreateFromPem(text, text);
            return Until(pair, now);
        }
        catch (Exception failure) when (failure is ArgumentException or CryptographicException or NotSupportedException)
        {
            return KindFacts.Faulty(new KindFault(
                "the certificate and its private key do not load together", "give both as PEM, one behind the other"));
        }
    }

    private static KindFacts InPfx(ReadOnlySpan<char> text, DateTimeOffset now)
    {
        var bytes = new byte[text.Length];
        try
        {
            if (Convert.TryFromBase64Chars(text, bytes, out var length) && length > 0 && IsPfx(bytes.AsSpan(0, length)))
                return InPfx(bytes.AsSpan(0, length), now);
            return KindFacts.Faulty(new KindFault(
                "the value is neither PEM nor a PFX in base64",
                "base64 -w0 FILE | dotnet secretguard set NAME --stdin",
                "if it is something else: --kind KIND")
            { IsForm = true });
        }
        finally
        {
            CryptographicOperations.ZeroMemory(bytes);
        }
    }

    private static KindFacts InPfx(ReadOnlySpan<byte> bytes, DateTimeOffset now)
    {
        try
        {
            using var certificate = X509CertificateLoader.LoadPkcs12(bytes, password: null);
            return certificate.HasPrivateKey ? Until(certificate, now) : KindFacts.Faulty(WithoutKey);
        }
        catch (Exception failure) when (failure is CryptographicException or NotSupportedException)
        {
            // The password is a secret of its own.
            return new KindFacts { Warnings = ["the PFX has a password, so neither its key nor its expiry was looked at"] };
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

    private static KindFacts Unseen(X509Certificate2 certificate, DateTimeOffset now, string why)
    {
        var facts = Until(certificate, now);
        return facts with { Warnings = [.. facts.Warnings, why] };
    }

    private static KindFacts Until(X509Certificate2 certificate, DateTimeOffset now)
    {
        var end = new DateTimeOffset(certificate.NotAfter.ToUniversalTime());
        return new KindFacts
        {
            NotAfter = end,
            Warnings = end <= now ? [$"the certificate has expired on {Moment.Of(end)}"]
                : end - now < Soon ? [$"the certificate expires on {Moment.Of(end)}"] : [],
        };
    }
}
