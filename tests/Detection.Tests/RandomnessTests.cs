using SecretGuard.Detection.Judging;

namespace SecretGuard.Detection.Tests;

public sealed class RandomnessTests
{
    public static TheoryData<string> Drawn =>
    [
        Sample.Base62("", 16), Sample.Base62("", 20), Sample.Base62("", 40),
        Sample.Of(Charset.HexLower, "a", 32), Sample.Of(Charset.HexLower, "b", 64),
        Sample.Of(Charset.Base32, "c", 32), Sample.Of(Charset.LowerAlphanumeric, "d", 24),
    ];

    [Theory]
    [MemberData(nameof(Drawn))]
    public void What_a_machine_drew_is_random(string value) => Assert.True(Randomness.IsRandom(value.AsSpan()));

    [Theory]
    [InlineData("ApplicationDbContextFactory")]
    [InlineData("microsoft.aspnetcore.authentication")]
    [InlineData("X509CertificateValidationMode")]
    [InlineData("hostwebclientconnection")]
    [InlineData("asdfasdfasdfasdf")]
    [InlineData("abcdefghijklmnopqrstuvwxyz")]
    [InlineData("0123456789abcdef0123456789abcdef")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("order-created-integration-event-v2")]
    [InlineData("short1Z")]
    public void Words_and_names_are_not(string value) => Assert.False(Randomness.IsRandom(value.AsSpan()));
}
