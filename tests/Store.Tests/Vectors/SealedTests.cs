using System.Text;
using System.Text.Json;
using SecretGuard.Store.Sealing;

namespace SecretGuard.Store.Tests.Vectors;

/// <summary>The envelope alone: fields, seal and padding.</summary>
public sealed class SealedTests
{
    private static readonly List<SealedCase> All = JsonSerializer.Deserialize<List<SealedCase>>(VectorFolder.Read("sealed.json"), GoodDatabase.Json)!;

    public static TheoryData<string> Cases => [.. All.Select(one => one.Comment)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Opens_or_not(string comment)
    {
        var one = All.Single(one => one.Comment == comment);
        var place = one.Place();
        Assert.Equal(one.Ad, Convert.ToHexStringLower(place.Span));
        using var value = Open(one, place);
        Assert.Equal((one.Result, one.Value), value is null ? ("invalid", null) : ("valid", Encoding.UTF8.GetString(value.Span)));
    }

    [Fact]
    public void Both_sides_are_there() =>
        Assert.Equal((true, true), (All.Count(one => one.Result == "valid") >= 8, All.Count(one => one.Result == "invalid") >= 25));

    // As Sealer does, which derives its key first.
    private static SecretBytes? Open(SealedCase one, Fields place)
    {
        var message = Convert.FromHexString(one.Message);
        if (message.Length < Xaes256Gcm.Overhead)
            return null;
        using var cipher = new Xaes256Gcm(Convert.FromHexString(one.Key));
        var padded = new SecretBytes(message.Length - Xaes256Gcm.Overhead);
        if (cipher.TryOpen(message, place.Span, padded.Span) && Padding.TryStrip(padded))
            return padded;
        padded.Dispose();
        return null;
    }
}
