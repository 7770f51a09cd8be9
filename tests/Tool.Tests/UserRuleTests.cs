using NJsonSchema;
using SecretGuard.Detection;
using SecretGuard.Tool.Scan.UserRules;

namespace SecretGuard.Tool.Tests;

public sealed class UserRuleTests : IDisposable
{
    private const string Acme = """
        { "id": "acme-token", "title": "Acme token", "keywords": ["acme_"], "pattern": "\\bacme_([a-z0-9]{8})\\b", "secretGroup": 1, "confidence": "high",
          "finds": [["acme", "_ab12cd34"]], "ignores": ["acme_short"] }
        """;

    private readonly ScanRun run = new();

    public UserRuleTests() => run.Git("init", "-q");

    private static string Token => "acme" + "_" + Sample.Of(Charset.LowerAlphanumeric, "acme", 8);

    [Fact]
    public void A_rule_of_the_repository_finds_its_secret_and_masks_the_group()
    {
        Rules(Acme);
        run.Write("a.txt", "first\nsee " + Token + " there");
        var (exit, output) = run.Call("scan");
        Assert.Equal(1, exit);
        Assert.Contains("acme-token: Acme token\n  a.txt:2:10  high    SG0001  see acme_*** there\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_built_in_rule_wins_where_both_find_something()
    {
        Rules("""{ "id": "mine", "title": "t", "keywords": ["ghp_"], "pattern": "ghp_[a-zA-Z0-9]+" }""");
        run.Write("a.txt", Sample.WithCrc("ghp_"));
        Assert.Contains("github-pat:", run.Call("scan").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_entropy_and_placeholders_are_respected()
    {
        Rules("""{ "id": "mine", "title": "t", "keywords": ["code"], "pattern": "code (\\S+)", "secretGroup": 1, "minEntropy": 2.5, "include": ["src/**/*.txt"], "exclude": ["skip.txt"] }""");
        run.Write("src/a/skip.txt", "code abcdefgh");
        run.Write("other/a.txt", "code abcdefgh");
        run.Write("src/a.txt", "code aaaabbbb\ncode changeme-123\n");
        Assert.Equal(0, run.Call("scan").Exit);
        run.Write("src/deep/er/a.txt", "code abcdefgh");
        Assert.Equal(1, run.Call("scan").Exit);
    }

    [Fact]
    public void A_built_in_rule_is_turned_off_and_a_path_is_allowed()
    {
        run.Write(RuleSet.FileName, """{ "version": 1, "disable": ["github-pat"], "allow": ["samples/**"] }""");
        run.Write("a.txt", Sample.WithCrc("ghp_"));
        run.Write("samples/a.txt", Sample.WithCrc("gho_"));
        Assert.Equal(0, run.Call("scan").Exit);
        run.Write("b.txt", Sample.WithCrc("gho_"));
        Assert.Equal(1, run.Call("scan").Exit);
    }

    [Fact]
    public void A_key_file_is_turned_off_and_allowed_as_everything_else()
    {
        byte[] store = [0xFE, 0xED, 0xFE, 0xED, 0, 0, 0, 2];
        run.Write("samples/a.jks", "");
        File.WriteAllBytes(Path.Combine(run.Folder, "samples", "a.jks"), store);
        Assert.Equal(1, run.Call("scan").Exit);
        run.Write(RuleSet.FileName, """{ "version": 1, "allow": ["samples/**"] }""");
        Assert.Equal(0, run.Call("scan").Exit);
        run.Write(RuleSet.FileName, """{ "version": 1, "disable": ["key-file"] }""");
        Assert.Equal(0, run.Call("scan").Exit);
    }

    [Fact]
    public void A_title_steers_no_terminal()
    {
        Rules(Acme.Replace("Acme token", "Acme\\u001b[31m token", StringComparison.Ordinal));
        run.Write("a.txt", Token);
        Assert.Contains("acme-token: Acme\\u001b[31m token\n", run.Call("scan").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_that_take_too_long_together_stop_the_scan()
    {
        Rules("""{ "id": "mine", "title": "t", "keywords": ["code"], "pattern": "code (\\S+)" }""");
        run.Write("a.txt", string.Concat(Enumerable.Repeat("code\n", 30)));
        var rules = RuleFile.Read(Path.Combine(run.Folder, RuleSet.FileName), new SlowClock());
        var text = run.Read("a.txt");
        Assert.Equal("the repository's own rules take too long", Assert.Throws<Failure>(() => rules.Scan(text, TextKind.Text, "a.txt")).Message);
        Assert.Empty(RuleFile.Read(Path.Combine(run.Folder, RuleSet.FileName), TimeProvider.System).Scan(text, TextKind.Text, "a.txt"));
    }

    [Fact]
    public void Rules_are_checked_by_their_own_examples()
    {
        Rules(Acme);
        Assert.Equal((0, "1 rule, 2 examples, 0 faults\n"), run.Call("scan", "--verify-rules"));
        Rules(Acme.Replace("acme_short", "acme_01234567", StringComparison.Ordinal).Replace("_ab12cd34", "_ab", StringComparison.Ordinal));
        var (exit, output) = run.Call("scan", "--verify-rules");
        Assert.Equal((1, "acme-token: it does not find example 1 of 'finds'\nacme-token: it finds example 1 of 'ignores'\n1 rule, 2 examples, 2 faults\n"), (exit, output));
    }

    [Theory]
    [InlineData("(a+)+$")]
    [InlineData("([a-zA-Z]+)*x")]
    [InlineData("(a|aa)+b")]
    [InlineData("(.*a){20}")]
    public void No_pattern_makes_a_scan_take_for_ever(string pattern)
    {
        Rules($$"""{ "id": "mine", "title": "t", "keywords": ["aaa"], "pattern": "{{pattern}}" }""");
        run.Write("a.txt", new string('a', 200_000) + "!");
        Assert.InRange(run.Call("scan").Exit, 0, 1);
    }

    [Theory]
    [InlineData("(?=a)b", "cannot be searched in linear time")]
    [InlineData("(a)\\\\1", "cannot be searched in linear time")]
    [InlineData("((a{900}){900}){900}", "too large")]
    [InlineData("(a", "no regular expression: InsufficientClosingParentheses")]
    public void A_pattern_that_could_is_refused(string pattern, string said) =>
        AssertRefused($$"""{ "version": 1, "rules": [{ "id": "mine", "title": "t", "keywords": ["aaa"], "pattern": "{{pattern}}" }] }""", said);

    [Theory]
    [InlineData("nonsense", "line 1, column 1: this is no JSON")]
    [InlineData("{ \"version\": 1,\n \"rules\": [1] }", "line 2, column 12: a rule is an object")]
    [InlineData("{ \"version\": 9 }", "another version")]
    [InlineData("{ \"version\": 1, \"rules\": [{ \"id\": \"A b\" }] }", "small letters")]
    [InlineData("{ \"version\": 1, \"rules\": [{ \"id\": \"github-pat\" }] }", "a built-in rule has this id")]
    [InlineData("{ \"version\": 1, \"rules\": [{ \"id\": \"known-value\" }] }", "a built-in rule has this id")]
    [InlineData("{ \"version\": 1, \"rules\": [{ \"id\": \"key-file\" }] }", "a built-in rule has this id")]
    [InlineData("{ \"version\": 1, \"rules\": [{ \"id\": \"a\\n\" }] }", "small letters")]
    [InlineData("{ \"version\": 1, \"disable\": [\"known-value\"] }", "no built-in rule")]
    [InlineData("{ \"version\": 1, \"rules\": [{ \"id\": \"a\", \"patern\": \"x\" }] }", "is none of: id, title")]
    [InlineData("{ \"version\": 1, \"rules\": [{ \"id\": \"a\", \"title\": \"t\", \"pattern\": \"x\" }] }", "no 'keywords'")]
    [InlineData("{ \"version\": 1, \"rules\": [{ \"id\": \"a\", \"title\": \"t\", \"pattern\": \"x\", \"keywords\": [\"ab\"] }] }", "3 characters or more")]
    [InlineData("{ \"version\": 1, \"rules\": [{ \"id\": \"a\", \"title\": \"t\", \"pattern\": \"x\", \"keywords\": [\"abc\"], \"secretGroup\": 2 }] }", "no such group")]
    [InlineData("{ \"version\": 1, \"disable\": [\"no-such-rule\"] }", "no built-in rule")]
    public void A_bad_file_stops_the_scan_and_says_where(string text, string said) => AssertRefused(text, said);

    [Fact]
    public void A_huge_file_is_refused_unread() => AssertRefused(new string(' ', 1024 * 1024 + 1), "larger than 1024 KiB");

    [Fact]
    public async Task The_schema_knows_what_the_reader_knows()
    {
        Rules(Acme);
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Path.GetDirectoryName(typeof(UserRuleTests).Assembly.Location)!, "Data", "secretguard.rules.schema.json"));
        Assert.Empty(schema.Validate(run.Read(RuleSet.FileName)));
        Assert.NotEmpty(schema.Validate(run.Read(RuleSet.FileName).Replace("\"pattern\"", "\"patern\"", StringComparison.Ordinal)));
    }

    public void Dispose() => run.Dispose();

    // A second goes by whenever it is looked at.
    private sealed class SlowClock : TimeProvider
    {
        private long looks;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Interlocked.Increment(ref looks);
    }

    private void Rules(string rule) => run.Write(RuleSet.FileName, $$"""{ "version": 1, "rules": [{{rule}}] }""");

    private void AssertRefused(string text, string said)
    {
        run.Write(RuleSet.FileName, text);
        Assert.Equal(2, run.Call("scan").Exit);
        Assert.Contains(said, run.Error.ToString(), StringComparison.Ordinal);
    }
}
