using System.Data.Common;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SecretGuard.Manifest;
using SecretGuard.Store;
using SecretGuard.Store.Tests;
using SecretGuard.Tool.Run;

namespace SecretGuard.Tool.Tests;

/// <summary>Whatever a part's value is: whoever reads the composed value finds it again.</summary>
public sealed class CompositionTests
{
    private static readonly Config Config = FuzzConfig.Of(2_000);

    // DbConnectionStringBuilder drops a value that is empty or blank.
    private static Arbitrary<string> Values => (from characters in Gen.NonEmptyListOf(Gen.Elements([.. "aZ9 ;='\"{}%/?@:&+#\\\n\tä\u2019"])) select string.Concat(characters)).ToArbitrary();

    [Theory]
    [InlineData("Host=db;Password={P};Port=5432")]
    [InlineData("Host=db;Password=\"{P}\";Port=5432")]
    [InlineData("Host=db;Password='{P}';Port=5432")]
    public void In_a_connection_string(string template) => Check.One(Config, Prop.ForAll(Values, value =>
    {
        var read = new DbConnectionStringBuilder { ConnectionString = Compose(template, value) };
        Assert.Equal(value, read["Password"]);
        Assert.Equal("5432", read["Port"]);
    }));

    [Theory]
    [InlineData("postgres://app:{P}@db.contoso.net/shop")]
    [InlineData("amqps://{P}@db.contoso.net/shop")]
    public void In_a_url(string template) => Check.One(Config, Prop.ForAll(Values, value =>
    {
        var read = new Uri(Compose(template, value));
        Assert.Equal("db.contoso.net", read.Host);
        Assert.Equal(value, Uri.UnescapeDataString(read.UserInfo.Replace("app:", "", StringComparison.Ordinal)));
    }));

    [Fact]
    public void Anywhere_else_as_it_is() => Check.One(Config, Prop.ForAll(Values, value =>
    {
        Assert.Equal($"x {value}\"", Compose("x {P}\"", value, SecretKind.Other));
        Assert.Equal($"https://{value}/", Compose("https://{P}/", value));
    }));

    private static string Compose(string template, string value, SecretKind? kind = null)
    {
        using var part = SecretBytes.Copy(Encoding.UTF8.GetBytes(value));
        using var composed = Composition.Compose(
            new SecretDeclaration("C") { From = template, Kind = kind ?? SecretKind.ConnectionString },
            new Dictionary<string, SecretBytes> { ["P"] = part });
        return Encoding.UTF8.GetString(composed.Span);
    }
}
