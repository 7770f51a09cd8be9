using System.Buffers;
using System.Text;
using SecretGuard.Detection.KnownValues;

namespace SecretGuard.Detection.Tests.KnownValues;

/// <summary>What is left of a text whose values are masked, and how long it is held back.</summary>
public class MaskTests
{
    [Fact]
    public void A_value_is_masked_wherever_pieces_begin()
    {
        var value = Sample.Base62("", 20);
        using var matcher = Known.Matcher(value);
        var text = $"before {value} after {Convert.ToHexString(Known.Utf8(value))}{value}{value[..19]}";
        for (var size = 1; size < text.Length; size++) Assert.Equal("before *** after ******" + value[..19], Mask(matcher, text, size));
    }

    [Fact]
    public void Of_values_that_overlap_nothing_is_left()
    {
        var text = Sample.Base62("", 30);
        using var matcher = Known.Matcher(text[..12], text[8..20], text[19..], text[9..17]);
        for (var size = 1; size < 40; size++)
            Assert.Equal("<***>***", Mask(matcher, "<" + text + ">" + text[8..20], size));
    }

    [Fact]
    public void Without_values_a_text_passes_as_it_is()
    {
        using var matcher = Known.Matcher(Sample.Base62("", 20));
        var text = string.Concat(Enumerable.Range(0, 500));
        Assert.Equal(text, Mask(matcher, text, 13));
    }

    [Fact]
    public void Only_what_may_be_the_beginning_of_a_value_is_held_back()
    {
        var value = "~" + Sample.Base62("", 20);
        using var matcher = KnownValueMatcher.Create([Known.Value(value)], KnownEncodings.Utf8);
        using var stream = new KnownValueStream(matcher);

        Assert.Equal("Your name: ", Feed("Your name: "));
        Assert.Equal("", Feed(value[..15]));
        Assert.Equal(15, stream.Held);
        Assert.Equal(value[..15] + "?", Feed("?"));
        Assert.Equal("a~~~", Feed("a~~~~"));
        Assert.Equal(1, stream.Held);
        Assert.Equal(value, Feed(value[1..]));
        Assert.Single(stream.Hits);
        Assert.Equal(0, stream.Held);

        string Feed(string text)
        {
            stream.Feed(Known.Utf8(text));
            return Encoding.UTF8.GetString(stream.Released);
        }
    }

    private static string Mask(KnownValueMatcher matcher, string text, int size)
    {
        using var mask = new KnownValueMask(matcher, Known.Utf8("***"));
        var output = new ArrayBufferWriter<byte>();
        foreach (var piece in Known.Utf8(text).Chunk(size)) mask.Feed(piece, output);
        mask.Flush(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
