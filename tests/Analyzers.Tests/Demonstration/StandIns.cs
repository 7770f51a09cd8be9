using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SecretGuard.Detection;

namespace SecretGuard.Analyzers.Tests.Demonstration;

/// <summary>
/// Puts values in the place of <c>%password%</c> and its like, so that the application's files hold none: other ones at each place,
/// the same ones in each run.
/// </summary>
internal static partial class StandIns
{
    private static readonly string[] Words = ["Kettle", "Harbour", "Saffron", "Walnut", "Falcon", "Granite", "Juniper", "Lantern", "Meadow", "Orchid", "Pepper", "Tundra"];

    // Azure Cosmos DB's emulator has this one everywhere: https://learn.microsoft.com/azure/cosmos-db/emulator
    private static readonly string[] Emulator = ["C2y6yDjf5", "R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw", "Jw=="];

    // As a C# literal on one line.
    private static readonly string PrivateKey = Pem(key => key.ExportPkcs8PrivateKeyPem()).ReplaceLineEndings("\\n");
    private static readonly string PublicKey = Pem(key => key.ExportSubjectPublicKeyInfoPem()).ReplaceLineEndings("\\n");

    public static string Fill(string path, string text)
    {
        var place = 0;
        return StandIn().Replace(text, match => Value(match.Groups[1].Value, string.Create(CultureInfo.InvariantCulture, $"{path}#{place++}")));
    }

    private static string Value(string kind, string seed) => kind switch
    {
        "password" => Sample.Password(seed),
        "phrase" => Phrase(seed),
        "human" => Human(seed),
        "token" => Sample.Of(Charset.Base62, seed, 40),
        "hex" => Sample.Of(Charset.HexLower, seed, 64),
        "base64" => Convert.ToBase64String(Bytes(seed, 32)),
        "accountkey" => Convert.ToBase64String(Bytes(seed, 64)),
        "signature" => Uri.EscapeDataString(Convert.ToBase64String(Bytes(seed, 32))),
        "sas" => "sv=2023-11-03&se=2031-01-01&sr=c&sp=rl&sig=" + Value("signature", seed),
        "shortbase64" => Convert.ToBase64String(Bytes(seed, 16)),
        "shorthex" => Sample.Of(Charset.HexLower, seed, 32),
        "bytes8" => Initialiser(Bytes(seed, 8)),
        "bytes12" => Initialiser(Bytes(seed, 12)),
        "bytes16" => Initialiser(Bytes(seed, 16)),
        "bytes24" => Initialiser(Bytes(seed, 24)),
        "bytes32" => Initialiser(Bytes(seed, 32)),
        "github" => Sample.WithCrc("ghp_"),
        "stripe" => "sk_live_" + Sample.Of(Charset.Base62, seed, 24),
        "publishable" => "pk_live_" + Sample.Of(Charset.Base62, seed, 24),
        "webhook" => "whsec_" + Sample.Of(Charset.Base62, seed, 32),
        "awsid" => "AKIA" + Sample.Of(Charset.Base32, seed, 16),
        "awssecret" => Sample.Of(Charset.Base64, seed, 40),
        "sha1" => Sample.Of(Charset.HexLower, seed, 40),
        "sendgrid" => "SG." + Sample.Of(Charset.Base64Url, seed, 22) + "." + Sample.Of(Charset.Base64Url, seed + "!", 43),
        "bcrypt" => "$2a$11$" + Sample.Of(Charset.Base62, seed, 53),
        "sha256" => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed))),
        "guid" => Sample.Guid(seed),
        "privatekey" => PrivateKey,
        "publickey" => PublicKey,
        "emulator" => string.Join('/', Emulator),
        _ => throw new ArgumentException($"there is no stand-in '{kind}'", nameof(kind)),
    };

    // As people make them up: two words and a number.
    private static string Phrase(string seed)
    {
        var bytes = Bytes(seed, 3);
        return string.Create(CultureInfo.InvariantCulture, $"{Words[bytes[0] % 12]}-{Words[bytes[1] % 12]}-{bytes[2]}!");
    }

    // As they make them up when they are told to mind the digits: a word with some of its letters changed, and the year.
    private static string Human(string seed)
    {
        var bytes = Bytes(seed, 3);
        var word = Words[bytes[0] % 12].Replace('a', '4').Replace('e', '3').Replace('o', '0');
        return string.Create(CultureInfo.InvariantCulture, $"{word}{(bytes[1] % 2 == 0 ? "@" : "_")}{2008 + (bytes[2] % 16)}");
    }

    private static byte[] Bytes(string seed, int length) => SHA512.HashData(Encoding.UTF8.GetBytes(seed))[..length];

    private static string Initialiser(byte[] bytes) => string.Join(", ", bytes.Select(one => string.Create(CultureInfo.InvariantCulture, $"0x{one:x2}")));

    private static string Pem(Func<ECDsa, string> export)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return export(key);
    }

    [GeneratedRegex("%([a-z]+[0-9]*)%")]
    private static partial Regex StandIn();
}
