using SecretGuard.Detection.Connections;

namespace SecretGuard.Detection.Tests;

/// <summary>
/// What reads the inside of values meets anything: it never fails, stays within the text, and reads
/// each character a bounded number of times.
/// </summary>
public sealed class StructureFuzzTests
{
    private const int Large = 10_000_000;
    private const string Signs = "=;'\"{}\\/@:?&-\n %AM5\0\uffff";

    private static readonly string[] Seeds =
    [
        "Server=db;User ID=app;Password='a''b';provider connection string=\"x;Pwd={a}}b}\";Driver={y}",
        "host = pg user=app password='a\\'b' port=1",
        "cache:6380,password=abc,ssl=True", "app/abcd@//ora:1521/x", "https://u:p%41%@[::1]:80/?a=b&sig=abc&amp;token=%zz#access_token=x",
        "-----BEGIN RSA PRIVATE KEY-----\\nProc-Type: 4,ENCRYPTED\nMIIE\"+\"AAAA\\\\\n-----END RSA PRIVATE KEY-----",
        "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcw",
        "<RSAKeyValue><D>AAAA</D></RSAKeyValue>",
        "{\"kty\":\"EC\",\"d\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"}", "Basic\", \"dTpw\" Bearer eyJh.eyJh.aa",
        "PuTTY-User-Key-File-3: x\nEncryption: none\nPrivate-Lines: 1\nAAAA\nPrivate-MAC: 0", "MIAGCSqGSIb3DQEHAaCA",
    ];

    public static TheoryData<string> Units =>
    [
        "password=", "Server=a;Password=b12345;", "pwd='", "pwd='x;", "a=b=c",
        "pwd={", "provider connection string=", "user=a password='\\", "a,password=",
        "a/", "@", "a/b@", "://", "a://", "a://a:b@", "http://a?token=x", "?token=a", "sig=", "&sig=a",
        "&sig=" + Sample.Of(Charset.Base62, "sig", 30), "-----BEGIN ", "-----BEGIN PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----A-----END ", "MIIE", "MIIE\n", "MIM///w\n",
        "MIAA ", "<RSAKeyValue>", "\"kty\"", "{\"kty\"", "PuTTY-User-Key-File-",
        "Basic ", "Basic aaaaaaaa ", "Bearer", "eyJ", "eyJ-", "eyJhbGciOiJI.eyJhbGciOiJI.", "{0}", "\"", "=", ";",
    ];

    [Fact]
    public void Nothing_that_is_nearly_right_makes_it_fail()
    {
        // Seeded, so that a failure is seen again.
        var random = new Random(20260101);
        for (var i = 0; i < 20_000; i++)
        {
            var text = Seeds[random.Next(Seeds.Length)].ToCharArray();
            for (var n = random.Next(1, 4); n > 0; n--) text[random.Next(text.Length)] = Signs[random.Next(Signs.Length)];
            AssertPlaces(new string(text, 0, random.Next(1, text.Length + 1)));
        }
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void A_large_hostile_text_is_read_in_passing(string unit) =>
        AssertPlaces(string.Concat(Enumerable.Repeat(unit, Large / unit.Length)));

    private static void AssertPlaces(string text)
    {
        var found = new List<Finding>();
        ConnectionStrings.FindAll(text, isNamed: true, found);
        Forms.FindAll(text, found);
        Assert.DoesNotContain(found, finding => finding.Start < 0 || finding.Length <= 0 || finding.End > text.Length);
    }
}
