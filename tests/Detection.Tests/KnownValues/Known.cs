using System.Text;
using SecretGuard.Detection.KnownValues;

namespace SecretGuard.Detection.Tests.KnownValues;

/// <summary>What the tests of the matcher share.</summary>
internal static class Known
{
    /// <summary>Values of every sort that encoders treat in different ways.</summary>
    public static TheoryData<string> Values =>
    [
        Sample.Base62("", 8),
        Sample.Base62("", 9),
        Sample.Base62("", 10),
        Sample.Base62("", 37),
        Sample.Of(Charset.Base64Url, "seed", 300),
        Sample.Password("p") + "+/=",
        Sample.Password("q") + "<\"&'>`",
        Sample.Password("r") + "\\ /\t\n;",
        Sample.Password("s") + "\u00e9\u20ac\ud83d\ude00\u007f",
        "%~!*()" + Sample.Password("t") + ":@[]{}|^#?$,",
    ];

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static KnownValue Value(string text, int id = 1) => new(id, Utf8(text));

    public static KnownValueMatcher Matcher(params string[] values) =>
        KnownValueMatcher.Create(values.Select((value, i) => Value(value, i)));

    /// <summary>What a stream reports of an input that is cut at random.</summary>
    /// <param name="longest">The longest piece, in bytes.</param>
    public static List<KnownValueHit> FindInPieces(KnownValueMatcher matcher, byte[] input, Random random, int longest)
    {
        using var stream = new KnownValueStream(matcher);
        var hits = new List<KnownValueHit>();
        var released = new List<byte>();
        for (var at = 0; at < input.Length;)
        {
            var length = Math.Min(random.Next(0, longest + 1), input.Length - at);
            stream.Feed(input.AsSpan(at, length));
            at += length;
            Collect();
            Assert.InRange(stream.Held, 0, Math.Max(0, matcher.LongestPattern - 1));
            Assert.Equal(at, released.Count + stream.Held);
        }

        stream.Flush();
        Collect();
        Assert.Equal(input, released);
        return hits;

        void Collect()
        {
            Assert.Equal(released.Count, stream.Offset);
            Assert.All(stream.Hits, hit => Assert.InRange(hit.Offset, stream.Offset, stream.Offset + stream.Released.Length - 1));
            hits.AddRange(stream.Hits);
            released.AddRange(stream.Released);
        }
    }
}
