using SecretGuard.Detection.Json;

namespace SecretGuard.Detection.Tests;

public sealed class JsonReaderTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("[1, 2.5e3, -1, true, false, null, \"\\u0041\\n\"]")]
    [InlineData("{ // c\n \"a\": [1,], /* d */ \"b\": {}, }")]
    [InlineData("\"x\"")]
    [InlineData("\ufeff{}")]
    public void Valid_text_is_read_to_its_end(string text) => Assert.Null(Fault(text));

    [Theory]
    [InlineData("", 0)]
    [InlineData("{", 1)]
    [InlineData("{a:1}", 1)]
    [InlineData("{\"a\" 1}", 5)]
    [InlineData("{\"a\":}", 5)]
    [InlineData("{\"a\":1 \"b\":2}", 7)]
    [InlineData("[1}", 2)]
    [InlineData("{} x", 3)]
    [InlineData("\"\\x\"", 1)]
    [InlineData("\"\\u00g1\"", 1)]
    [InlineData("\"abc", 4)]
    [InlineData("\"a\nb\"", 2)]
    [InlineData("/* x", 0)]
    [InlineData("nul", 0)]
    public void A_fault_is_told_with_its_place(string text, int position) => Assert.Equal(position, Fault(text)?.Position);

    [Fact]
    public void Nesting_has_an_end() => Assert.NotNull(Fault(new string('[', 100_000)));

    [Fact]
    public void No_prefix_of_a_valid_text_breaks_the_reader()
    {
        const string Text = "{ \"a\": [1, \"\\u0041\", { \"b\": null } ], // x\n \"c\": \"d\" }";
        for (var i = 0; i < Text.Length; i++) Assert.NotNull(Fault(Text[..i]));
    }

    [Fact]
    public void A_value_behind_escapes_is_found_at_its_raw_place()
    {
        var token = Sample.WithCrc("ghp_");
        var escaped = "\\u00e4 \\n " + string.Concat(token.Select(c => $"\\u{(int)c:x4}"));
        var text = "{ \"x\": \"" + escaped + "\" }";
        var finding = Assert.Single(Detector.Scan(text, TextKind.Json));
        Assert.Equal(text.IndexOf("\\u0067", StringComparison.Ordinal), finding.Start);
        Assert.Equal(token.Length * 6, finding.Length);
    }

    private static JsonSyntaxException? Fault(string text)
    {
        try
        {
            for (var reader = new JsonReader(text); reader.Read();)
            {
            }

            return null;
        }
        catch (JsonSyntaxException fault)
        {
            return fault;
        }
    }
}
