using System.Buffers.Text;
using System.Net;
using System.Security;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml.Linq;
using SecretGuard.Detection.KnownValues;

namespace SecretGuard.Detection.Tests.KnownValues;

/// <summary>Each encoding is written by an encoder that people use.</summary>
public class EncodingTests
{
    // Without + and / the two alphabets write the same.
    private const KnownEncodings AnyBase64 = KnownEncodings.Base64 | KnownEncodings.Base64Url;

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory, MemberData(nameof(Known.Values), MemberType = typeof(Known))]
    public void A_value_is_found_as_it_is(string value) =>
        Finds(value, KnownEncodings.Utf8, Encoding.UTF8.GetBytes, 0, 1, 2, 3, 4, 5, 6, 7);

    [Theory, MemberData(nameof(Known.Values), MemberType = typeof(Known))]
    public void A_value_is_found_in_utf16_at_odd_and_even_places(string value) =>
        Finds(value, KnownEncodings.Utf16LittleEndian, Encoding.Unicode.GetBytes, 0, 1, 2);

    [Theory, MemberData(nameof(Known.Values), MemberType = typeof(Known))]
    public void A_value_is_found_in_big_endian_utf16(string value)
    {
        var encoding = Encoding.BigEndianUnicode;
        var hit = Assert.Single(Find(value, [1, .. encoding.GetBytes("\u20ac" + value + "\u20ac"), 2]));
        Assert.Equal((KnownEncodings.Utf16BigEndian, 4, encoding.GetByteCount(value) - 1), (hit.Encoding, hit.Offset, hit.Length));
        Assert.Single(Find(value, encoding.GetBytes("<" + value + ">")));
    }

    [Theory, MemberData(nameof(Known.Values), MemberType = typeof(Known))]
    public void A_value_is_found_in_json(string value)
    {
        FindsText(value, KnownEncodings.JsonEscaped, text => JsonSerializer.Serialize(text));
        FindsText(value, KnownEncodings.JsonEscaped, text => JsonSerializer.Serialize(text, Relaxed));
        FindsText(value, KnownEncodings.JsonEscaped, text => JsonSerializer.Serialize(text).Replace("/", "\\/", StringComparison.Ordinal));
        foreach (var format in new[] { "x4", "X4" })
            FindsText(value, KnownEncodings.JsonEscaped, text => ByNumber(text, format));
    }

    [Theory, MemberData(nameof(Known.Values), MemberType = typeof(Known))]
    public void A_value_is_found_in_markup(string value)
    {
        FindsText(value, KnownEncodings.MarkupEscaped, WebUtility.HtmlEncode);
        FindsText(value, KnownEncodings.MarkupEscaped, HtmlEncoder.Default.Encode);
        if (value.Contains('\u007f')) return;
        FindsText(value, KnownEncodings.MarkupEscaped, text => SecurityElement.Escape(text));
        FindsText(value, KnownEncodings.MarkupEscaped, text => new XElement("a", text).ToString());
    }

    [Theory, MemberData(nameof(Known.Values), MemberType = typeof(Known))]
    public void A_value_is_found_in_a_url(string value)
    {
        FindsText(value, KnownEncodings.PercentEncoded, Uri.EscapeDataString);
        FindsText(value, KnownEncodings.PercentEncoded, WebUtility.UrlEncode);
        FindsText(value, KnownEncodings.PercentEncoded, UrlEncoder.Default.Encode);
        FindsText(value, KnownEncodings.PercentEncoded, text => System.Web.HttpUtility.UrlEncode(text));
    }

    [Theory, MemberData(nameof(Known.Values), MemberType = typeof(Known))]
    public void A_value_is_found_in_hex_of_either_case(string value)
    {
        foreach (var encode in new Func<byte[], string>[] { Convert.ToHexString, Convert.ToHexStringLower })
        {
            Finds(value, KnownEncodings.Hex, text => Encoding.ASCII.GetBytes(encode(Encoding.UTF8.GetBytes(text))));
            Finds(value, KnownEncodings.Hex | KnownEncodings.Utf16LittleEndian,
                text => Encoding.ASCII.GetBytes(encode(Encoding.Unicode.GetBytes(text))));
        }
    }

    [Theory, MemberData(nameof(Known.Values), MemberType = typeof(Known))]
    public void A_value_is_found_in_base64_of_every_alignment(string value)
    {
        foreach (var (encoding, of) in new[] { (Encoding.UTF8, KnownEncodings.None), (Encoding.Unicode, KnownEncodings.Utf16LittleEndian) })
        {
            FindsBase64(value, KnownEncodings.Base64 | of, text => Convert.ToBase64String(encoding.GetBytes(text)));
            FindsBase64(value, KnownEncodings.Base64Url | of, text => Base64Url.EncodeToString(encoding.GetBytes(text)));
        }
    }

    [Theory, MemberData(nameof(Known.Values), MemberType = typeof(Known))]
    public void An_encoded_value_is_found_as_a_literal_of_an_assembly(string value)
    {
        var base64 = Convert.ToBase64String(Known.Utf8("ab" + value + "cd"));
        var hit = Assert.Single(Find(value, Encoding.Unicode.GetBytes(base64)));
        Assert.Equal(KnownEncodings.Base64 | KnownEncodings.Literal, hit.Encoding & ~KnownEncodings.Base64Url | KnownEncodings.Base64);
        Assert.NotEmpty(Find(value, Encoding.Unicode.GetBytes(JsonSerializer.Serialize("{" + value + "}"))));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_found_in_the_forms_that_take_bytes()
    {
        byte[] value = [0xff, .. Known.Utf8(Sample.Base62("", 20)), 0x80, 0xc0];
        using var matcher = KnownValueMatcher.Create([new KnownValue(1, value)]);
        foreach (var input in new[] { value, Known.Utf8(Convert.ToHexString(value)), Known.Utf8(Convert.ToBase64String(value)) })
            Assert.Single(matcher.FindAll([1, 2, 3, .. input, 4]));
    }

    [Fact]
    public void Only_the_forms_asked_for_are_searched()
    {
        var value = Sample.Base62("", 24);
        using var matcher = KnownValueMatcher.Create([Known.Value(value)], KnownEncodings.Utf8);
        Assert.Empty(matcher.FindAll(Encoding.Unicode.GetBytes(value)));
        Assert.Empty(matcher.FindAll(Known.Utf8(Convert.ToBase64String(Known.Utf8(value)))));
        Assert.Single(matcher.FindAll(Known.Utf8(value)));
    }

    private static string ByNumber(string text, string format) =>
        string.Concat(text.Select(unit => "\\u" + ((int)unit).ToString(format, null)));

    // Encoded together with its neighbours, at each of the places that encoders treat differently.
    private static void Finds(string value, KnownEncodings encoding, Func<string, byte[]> encode, params int[] before)
    {
        foreach (var count in before.DefaultIfEmpty(3))
        {
            var prefix = new byte[count];
            var start = count + encode("[ ").Length;
            var hits = Find(value, [.. prefix, .. encode("[ " + value + " ]")]);
            Assert.Contains(new KnownValueHit(1, start, encode(value).Length, encoding, ValuePart.Whole), hits);
        }
    }

    // A value that needs no escapes looks the same in several encodings; the plainest of them is reported.
    private static void FindsText(string value, KnownEncodings encoding, Func<string, string> encode)
    {
        var hit = Find(value, Known.Utf8(encode("x" + value + "y")))[0];
        Assert.True(hit.Encoding <= encoding, $"{hit.Encoding}");
        Assert.Equal(Known.Utf8(encode("xy")).Length + hit.Length, Known.Utf8(encode("x" + value + "y")).Length);
    }

    private static void FindsBase64(string value, KnownEncodings encoding, Func<string, string> encode)
    {
        for (var before = 0; before < 6; before++)
        {
            var hits = Find(value, Known.Utf8(encode(new string('x', before) + value + "yyy")));
            Assert.Contains(hits, hit => (hit.Encoding | AnyBase64) == (encoding | AnyBase64));
        }
    }

    private static List<KnownValueHit> Find(string value, byte[] input)
    {
        using var matcher = KnownValueMatcher.Create([Known.Value(value)]);
        return matcher.FindAll(input);
    }
}
