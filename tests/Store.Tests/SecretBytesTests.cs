namespace SecretGuard.Store.Tests;

public sealed class SecretBytesTests
{
    [Fact]
    public void Never_shows_what_it_holds()
    {
        using var value = SecretBytes.Copy("hunter2"u8);
        Assert.Equal("***", $"{value}");
    }

    [Fact]
    public void Holds_nothing_once_disposed()
    {
        var value = SecretBytes.Copy("hunter2"u8);
        var memory = value.Span;
        value.Narrow(1, 2);
        value.Dispose();
        Assert.Equal(new byte[7], memory.ToArray());
        Assert.Equal(0, value.Length);
    }
}
