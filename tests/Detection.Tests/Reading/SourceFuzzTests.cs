namespace SecretGuard.Detection.Tests.Reading;

public sealed class SourceFuzzTests
{
    private const string Seed = """"
        #if X
        namespace A; [B(C = "d")] class E<T> : F { const string G = "h\u0041" + I; string J => $"k{L("m")}n{o:x}" + @"p""q"; }
        #endif // password = "x"
        void R(string s = "t") { var (u, v) = ("w", 'x'); y["z"] = cond ? "a" : b ?? "c"; d = new() { E = "f", { "g", "h" } }; }
        var i = $$"""
            j {{k["l"]}}
              m
            """; n = o switch { "p" => "q", _ => string.Format("{0}", "r") }; byte[] s = { 0x41, 'b', 3 }; /* t */ if (u is "v") return "w";
        <script type="x">let a = `b${c}d`; /['"]/</script> @code { <p a="b">@(c)</p> } 'e' # f
        """";

    private static readonly TextKind[] Kinds =
    [
        TextKind.CSharp, TextKind.VisualBasic, TextKind.FSharp, TextKind.Script, TextKind.Razor, TextKind.Html, TextKind.Notebook,
    ];

    [Fact]
    public void No_prefix_of_a_source_breaks_a_reader()
    {
        for (var length = 0; length <= Seed.Length; length++) ReadAll(Seed[..length]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_mutation_of_a_source_breaks_a_reader(int seed)
    {
        const string Marks = "\"'`$@{}()[]<>\\/*#\n\r+=:;,.?! xu0_\ud83d\u00e9";
        var random = new Random(seed);
        for (var round = 0; round < 400; round++)
        {
            var characters = Seed.ToCharArray();
            for (var change = random.Next(1, 12); change > 0; change--)
                characters[random.Next(characters.Length)] = Marks[random.Next(Marks.Length)];
            ReadAll(new string(characters));
        }
    }

    [Theory]
    [InlineData("{")]
    [InlineData("(")]
    [InlineData("[")]
    [InlineData("$\"{")]
    [InlineData("`${")]
    [InlineData("\"")]
    [InlineData("a.")]
    [InlineData("A+\"\"+")]
    [InlineData("@a/*")]
    [InlineData("@{")]
    [InlineData("<a b=\"")]
    [InlineData("/[")]
    [InlineData("a<")]
    [InlineData("F(\"a\",")]
    [InlineData("\"\"\"\n")]
    [InlineData("x={\"a\":")]
    public void Nothing_nests_or_goes_on_too_long(string unit) => ReadAll(string.Concat(Enumerable.Repeat(unit, 40_000)));

    private static void ReadAll(string text)
    {
        foreach (var kind in Kinds) Assert.All(CollectingSink.Read(kind, text), row => Assert.True(row.Value.Length > 0));
    }
}
