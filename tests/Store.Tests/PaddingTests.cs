using FsCheck;
using FsCheck.Fluent;
using SecretGuard.Store.Sealing;

namespace SecretGuard.Store.Tests;

public sealed class PaddingTests
{
    [Theory]
    [InlineData(0, 64)]
    [InlineData(1, 64)]
    [InlineData(60, 64)]
    [InlineData(61, 128)]
    [InlineData(124, 128)]
    [InlineData(125, 256)]
    [InlineData(32_764, 32_768)]
    [InlineData(32_765, 65_536)]
    [InlineData(65_532, 65_536)]
    public void Pads_to_the_next_step(int length, int padded)
    {
        using var bytes = Padding.Pad(new byte[length]);
        Assert.Equal(padded, bytes.Length);
        Assert.True(Padding.TryStrip(bytes));
        Assert.Equal(length, bytes.Length);
    }

    [Fact]
    public void Gives_back_every_value() => Check(value =>
    {
        using var padded = Padding.Pad(value);
        return Padding.TryStrip(padded) && padded.Span.SequenceEqual(value);
    });

    [Fact]
    public void Refuses_a_padding_that_is_not_zero() => Check(value =>
    {
        using var padded = Padding.Pad(value);
        if (value.Length + sizeof(uint) == padded.Length)
            return true;
        padded.Span[^1] = 1;
        return !Padding.TryStrip(padded);
    });

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 0)]
    [InlineData(63, 1)]
    [InlineData(64, 61)]
    [InlineData(64, 0xFF)]
    [InlineData(96, 1)]
    [InlineData(128, 1)]
    [InlineData(131_072, 1)]
    public void Refuses_what_padding_never_makes(int length, byte claimed)
    {
        using var padded = new SecretBytes(length);
        if (length > 0)
            padded.Span[0] = claimed;
        Assert.False(Padding.TryStrip(padded));
    }

    [Fact]
    public void Refuses_a_length_beyond_any_value()
    {
        using var padded = new SecretBytes(64);
        padded.Span[..4].Fill(0xFF);
        Assert.False(Padding.TryStrip(padded));
    }

    private static void Check(Func<byte[], bool> property) =>
        Prop.ForAll(
            Gen.Choose(0, Padding.MaxValue).Select(length => Enumerable.Repeat((byte)'x', length).ToArray()).ToArbitrary(),
            property).QuickCheckThrowOnFailure();
}
