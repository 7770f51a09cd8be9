using SecretGuard.Detection.KnownValues;

namespace SecretGuard.Detection.Tests.KnownValues;

/// <summary>The search against one that is too simple to be wrong.</summary>
public class SearchTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory, MemberData(nameof(Seeds))]
    public void What_is_found_is_what_a_plain_search_finds(int seed)
    {
        var random = new Random(seed);
        var values = Values(random);
        var input = Input(random, values, 3000);
        using var matcher = KnownValueMatcher.Create(values.Select((value, id) => new KnownValue(id, value)), KnownEncodings.Utf8);

        Assert.Equal(Plain(values, input), matcher.FindAll(input));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void However_the_input_is_cut_the_same_is_found(int seed)
    {
        var random = new Random(seed);
        var values = Values(random);
        var input = Input(random, values, 2000);
        using var matcher = KnownValueMatcher.Create(values.Select((value, id) => new KnownValue(id, value)));

        var whole = matcher.FindAll(input);
        foreach (var longest in new[] { 1, 2, 7, 100, 5000 }) Assert.Equal(whole, Known.FindInPieces(matcher, input, random, longest));
    }

    [Fact]
    public void Wherever_an_input_is_cut_in_two_the_same_is_found()
    {
        var (first, second) = (Sample.Base62("", 20), Sample.Password("x") + "<>");
        using var matcher = Known.Matcher(first, second, first[..10], first[5..] + second);
        var base64 = Convert.ToBase64String(Known.Utf8("a" + second));
        var input = Known.Utf8(first + second + " " + base64 + System.Net.WebUtility.HtmlEncode(second) + first[..12]);

        var whole = matcher.FindAll(input);
        Assert.True(whole.Count >= 6);
        for (var cut = 0; cut <= input.Length; cut++)
        {
            using var stream = new KnownValueStream(matcher);
            var hits = new List<KnownValueHit>();
            stream.Feed(input.AsSpan(0, cut));
            hits.AddRange(stream.Hits);
            stream.Feed(input.AsSpan(cut));
            hits.AddRange(stream.Hits);
            stream.Flush();
            hits.AddRange(stream.Hits);
            Assert.Equal(whole, hits);
        }
    }

    [Fact]
    public void A_text_of_several_pieces_is_searched_across_their_borders()
    {
        var value = Sample.Base62("", 40);
        using var matcher = Known.Matcher(value);
        var input = new byte[300_000];
        int[] places = [0, 65_500, 131_071, 131_072 + 100, 196_608 - 40, 299_960];
        foreach (var place in places) Known.Utf8(value).CopyTo(input, place);
        Assert.Equal(places.Select(place => (long)place), matcher.FindAll(input).Select(hit => hit.Offset));
    }

    [Fact]
    public void A_thousand_values_are_told_apart()
    {
        var values = Enumerable.Range(0, 1000).Select(i => Sample.Base62($"prefix-{i % 10}-", 30) + i).ToArray();
        using var matcher = Known.Matcher(values);
        for (var i = 0; i < values.Length; i += 7)
        {
            var hit = Assert.Single(matcher.Find(Known.Utf8("= " + values[i] + ";")));
            Assert.Equal((i, 2), (hit.Id, hit.Offset));
        }
    }

    [Fact]
    public void Texts_that_are_almost_values_hold_none()
    {
        var value = string.Concat(Enumerable.Repeat(Sample.Base62("", 9), 60));
        using var matcher = Known.Matcher(value + "!");
        Assert.Empty(matcher.FindAll(Known.Utf8(string.Concat(Enumerable.Repeat(value, 20)))));
    }

    [Fact]
    public void Nothing_to_search_for_is_nowhere()
    {
        using var matcher = KnownValueMatcher.Create([]);
        Assert.Empty(matcher.FindAll(new byte[100]));
        Assert.Empty(Known.FindInPieces(matcher, new byte[100], new Random(1), 10));
    }

    // Few letters, so that values overlap, repeat themselves and begin with one another.
    private static byte[][] Values(Random random)
    {
        var letters = Known.Utf8("abc/\"")[..random.Next(3, 6)];
        var values = new List<byte[]>();
        while (values.Count < 12)
        {
            var value = random.GetItems(letters, random.Next(8, 24));
            var isLonger = values.Count > 0 && random.Next(3) == 0;
            if (isLonger) value = [.. values[random.Next(values.Count)], .. value.AsSpan(0, random.Next(0, 8))];
            if (value.Distinct().Count() > 2) values.Add(value);
        }

        return [.. values];
    }

    private static byte[] Input(Random random, byte[][] values, int length)
    {
        var input = new List<byte>();
        while (input.Count < length)
        {
            var value = values[random.Next(values.Length)];
            input.AddRange(value.AsSpan(0, random.Next(4) == 0 ? random.Next(value.Length) : value.Length));
            if (random.Next(2) == 0) input.AddRange(random.GetItems(Known.Utf8("abc/\"\0"), random.Next(10)));
        }

        return [.. input];
    }

    private static KnownValueHit[] Plain(byte[][] values, byte[] input) =>
    [
        .. from start in Enumerable.Range(0, input.Length)
           from id in Enumerable.Range(0, values.Length)
           where input.AsSpan(start).StartsWith(values[id])
           orderby start, values[id].Length descending, id
           select new KnownValueHit(id, start, values[id].Length, KnownEncodings.Utf8, ValuePart.Whole),
    ];
}
