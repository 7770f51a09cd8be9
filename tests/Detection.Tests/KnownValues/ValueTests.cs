using System.Reflection;
using System.Text;
using SecretGuard.Detection.KnownValues;

namespace SecretGuard.Detection.Tests.KnownValues;

/// <summary>Which values are searched for, under which ids, and what is left of them.</summary>
public class ValueTests
{
    [Theory]
    [InlineData("", UnsearchedReason.Short)]
    [InlineData("seven77", UnsearchedReason.Short)]
    [InlineData("seven77\r\n", UnsearchedReason.Short)]
    [InlineData("Password", UnsearchedReason.Common)]
    [InlineData("LOCALHOST", UnsearchedReason.Common)]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", UnsearchedReason.Common)]
    [InlineData("abababababababababab", UnsearchedReason.Common)]
    internal void What_would_be_found_everywhere_is_not_searched_for(string value, UnsearchedReason reason)
    {
        var searched = Sample.Base62("", 8);
        using var matcher = Known.Matcher(searched, value);
        Assert.Equal([new UnsearchedValue(1, ValuePart.Whole, reason)], matcher.Unsearched);
        Assert.Equal([0], matcher.FindAll(Known.Utf8($"{value} {searched} {value}")).Select(hit => hit.Id));
    }

    [Fact]
    public void Eight_bytes_of_utf8_are_enough_whatever_they_are_characters_of()
    {
        var value = "\u20ac\u20ac\u20ad";
        using var matcher = Known.Matcher(value);
        Assert.Empty(matcher.Unsearched);
        Assert.Single(matcher.FindAll(Encoding.Unicode.GetBytes(value + ".")));
    }

    [Fact]
    public void The_same_value_is_found_under_each_id()
    {
        var value = Sample.Base62("", 16);
        using var matcher = Known.Matcher(value, Sample.Base62("", 17), value);
        Assert.Equal([0, 2], matcher.FindAll(Known.Utf8(value)).Select(hit => hit.Id));
    }

    [Fact]
    public void Of_values_that_overlap_all_are_found_or_the_first_and_longest()
    {
        var text = Sample.Base62("", 30);
        using var matcher = Known.Matcher(text[..10], text[..20], text[5..25], text[20..], text[12..20]);
        var input = Known.Utf8(text);
        Assert.Equal([1, 0, 2, 4, 3], matcher.FindAll(input).Select(hit => hit.Id));
        Assert.Equal([1, 3], matcher.Find(input).Select(hit => hit.Id));
    }

    [Fact]
    public void A_part_is_reported_as_one()
    {
        var part = Sample.Password("part");
        KnownValue whole = new(4, Known.Utf8("Server=here;User=me;Pwd=" + part));
        using var matcher = KnownValueMatcher.Create([whole, new KnownValue(4, Known.Utf8(part), ValuePart.Part)]);
        Assert.Equal([(4, ValuePart.Part)], matcher.FindAll(Known.Utf8("Pwd = " + part)).Select(hit => (hit.Id, hit.Part)));
    }

    [Fact]
    public void Each_line_of_a_private_key_is_found_and_no_line_of_a_certificate()
    {
        var lines = Enumerable.Range(0, 4).Select(i => Sample.Of(Charset.Base62, $"line{i}", 64)).ToArray();
        var pem = Block("PRIVATE KEY", lines[0], lines[1], Sample.Base62("", 12))
            + Block("CERTIFICATE", lines[2]) + Block("EC PRIVATE KEY", lines[3]);
        using var matcher = Known.Matcher(pem);

        foreach (var i in new[] { 0, 1, 3 })
        {
            Assert.Equal([ValuePart.PemLine], matcher.FindAll(Known.Utf8("  " + lines[i] + "\r\n")).Select(hit => hit.Part));
            Assert.Equal([ValuePart.PemLine], matcher.FindAll(Encoding.Unicode.GetBytes("  " + lines[i])).Select(hit => hit.Part));
        }

        Assert.Empty(matcher.FindAll(Known.Utf8(lines[2])));
        Assert.Equal([ValuePart.Whole], matcher.Find(Known.Utf8("x" + pem)).Select(hit => hit.Part));
    }

    [Fact]
    public void Line_ends_after_a_value_are_no_part_of_it()
    {
        var value = Sample.Base62("", 20);
        using var matcher = Known.Matcher(value + "\r\n");
        Assert.Equal(20, Assert.Single(matcher.FindAll(Known.Utf8(value))).Length);
    }

    [Fact]
    public void Disposal_leaves_no_value_in_memory_and_ends_the_search()
    {
        var value = Sample.Base62("", 33);
        var matcher = Known.Matcher(value);
        var stream = new KnownValueStream(matcher);
        stream.Feed(Known.Utf8(value));
        var before = Bytes([matcher, stream]);
        Assert.Equal(2, before.Count(bytes => bytes.AsSpan().IndexOf(Known.Utf8(value)) >= 0));

        stream.Dispose();
        matcher.Dispose();
        Assert.All(before, bytes => Assert.All(bytes, b => Assert.Equal(0, b)));
        Assert.Throws<ObjectDisposedException>(() => matcher.FindAll(new byte[20]));
    }

    [Fact]
    public void Nothing_tells_a_value_by_its_text()
    {
        var value = Sample.Base62("", 33);
        using var matcher = Known.Matcher(value, value[..7]);
        using var stream = new KnownValueStream(matcher);
        stream.Feed(Known.Utf8(value + "."));
        object[] all = [Known.Value(value), matcher, stream, stream.Hits[0], matcher.Unsearched[0]];
        Assert.All(all, one => Assert.DoesNotContain(value[..7], one.ToString(), StringComparison.Ordinal));
    }

    private static string Block(string label, params string[] lines) =>
        $"-----BEGIN {label}-----\n{string.Join('\n', lines)}\n-----END {label}-----\n";

    // Every byte array that an object holds, however deep.
    private static List<byte[]> Bytes(object[] roots)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>(roots);
        while (open.TryPop(out var next))
        {
            if (next is string or Type || !seen.Add(next)) continue;
            foreach (var field in next.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            {
                if (!field.FieldType.IsPrimitive && !field.FieldType.IsPointer && field.GetValue(next) is { } held) open.Push(held);
            }

            if (next is IEnumerable<object> items) foreach (var item in items) open.Push(item);
        }

        return [.. seen.OfType<byte[]>()];
    }
}
