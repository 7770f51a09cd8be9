using Row = (string Name, string Value);

namespace SecretGuard.Detection.Tests.Reading;

public sealed class CSharpReaderTests
{
    [Theory]
    [InlineData("""x = "a\tb\\\"\u0041\x41\U0001F600\e\0"; """, "a\tb\\\"AA\U0001F600\e\0")]
    [InlineData("""x = "\x4142Z"; """, "\u4142Z")]
    [InlineData("""x = @"a\b""c"; """, "a\\b\"c")]
    [InlineData(""" x = $"a{1}b"; """, "a{0}b")]
    [InlineData(""" x = $"a{{b}}{y:x8}c"; """, "a{b}{0}c")]
    [InlineData(""" x = $@"a\{y}""c"; """, "a\\{0}\"c")]
    [InlineData(""" x = @$"a\{y}""c"; """, "a\\{0}\"c")]
    [InlineData(""" x = "abc"u8; """, "abc")]
    [InlineData(""" x = "abc"u8.ToArray(); """, "abc")]
    [InlineData("x = \"\"\"a\"b\"\"\";", "a\"b")]
    [InlineData("x = \"\"\"\n    a\n      b\n\n    \"\"\";", "a\n  b\n")]
    [InlineData("x = \"\"\"\"\r\n  a\"\"\"\r\n  \"\"\"\";", "a\"\"\"")]
    [InlineData("x = $$\"\"\"a{b}{{c}}d\"\"\";", "a{b}{0}d")]
    [InlineData("x = $\"\"\"\n  a\n  {y}\n    b\n  \"\"\";", "a\n{0}\n  b")]
    [InlineData("x = \"a\" + \"b\" // c\n + /* d */ (\"e\" + 'f');", "abef")]
    [InlineData("x = (\"a\") + y + \"b\";", "a{0}b")]
    [InlineData("x = y + \"b\";", "{0}b")]
    [InlineData("x = F(1) + \"b\";", "{0}b")]
    [InlineData("x = \"a\" + F(1).G + \"b\";", "a{0}b")]
    [InlineData("x = string.Concat(\"a\", y, \"b\");", "a{0}b")]
    [InlineData("x = \"z\" + String.Concat(\"a\", \"b\");", "zab")]
    [InlineData("x = string.Join(\"-\", \"a\", \"b\", \"c\");", "a-b-c")]
    [InlineData("x = string.Format(\"a{0}c{1:x}{{}}\", \"b\", y);", "abc{0}{}")]
    [InlineData("x = string.Format(CultureInfo.InvariantCulture, \"{1}{0}\", \"b\", \"a\");", "ab")]
    [InlineData("x = Convert.FromBase64String(\"abc\");", "abc")]
    [InlineData("x = System.Text.Encoding.UTF8.GetBytes(\"abc\");", "abc")]
    [InlineData("x = new byte[] { 0x41, 66, 0b100_0011, (byte)'D' };", "ABCD")]
    [InlineData("x = new[] { 'a', 'b', 'c', 'd' };", "abcd")]
    [InlineData("x = [0x41, 0x42, 0x43, 0x44];", "ABCD")]
    [InlineData("x = \"a\"\n#if DEBUG\n + \"b\"\n#endif\n;", "ab")]
    [InlineData("x = $\"a{\"b\"}c\";", "abc")]
    [InlineData("x = (string)\"abc\";", "abc")]
    [InlineData("x = \"abc\"!;", "abc")]
    public void A_value_reads_as_the_program_gets_it(string text, string value) =>
        Assert.Equal([("x", value)], Read(text));

    [Theory]
    [InlineData("const string A = \"a\"; class C { string x = A + \"b\"; }", "ab")]
    [InlineData("class C { string x = A + \"b\"; const string A = \"a\"; }", "ab")]
    [InlineData("static readonly string A = \"a\", B = A + \"b\"; string x = $\"{B}{K.B}c\";", "ababc")]
    [InlineData("var a = \"a\"; a = F(); var x = a + \"b\";", "{0}b")]
    [InlineData("var x = a + \"b\";", "{0}b")]
    public void A_constant_stands_for_its_value(string text, string value) =>
        Assert.Equal(value, Assert.Single(Read(text), row => row.Name == "x").Value);

    [Theory]
    [InlineData("var password = \"v\";", "password")]
    [InlineData("private const string Password = \"v\";", "Password")]
    [InlineData("public string Password { get; set; } = \"v\";", "Password")]
    [InlineData("public string Password => \"v\";", "Password")]
    [InlineData("public string Password { get { return \"v\"; } }", "Password")]
    [InlineData("public string Password { get => \"v\"; set { } }", "Password")]
    [InlineData("string GetPassword(int x) { if (x > 0) { return \"v\"; } }", "GetPassword")]
    [InlineData("string GetPassword() => \"v\";", "GetPassword")]
    [InlineData("Func<string> getPassword = () => \"v\";", "getPassword")]
    [InlineData("Func<string> getPassword = () => { return \"v\"; };", "getPassword")]
    [InlineData("a.B.Password = \"v\";", "a:B:Password")]
    [InlineData("this.password = \"v\";", "password")]
    [InlineData("a?.b!.Password = \"v\";", "a:b:Password")]
    [InlineData("config[\"Stripe:Key\"] = \"v\";", "config:Stripe:Key")]
    [InlineData("Get()[\"Stripe:Key\"] = \"v\";", "Stripe:Key")]
    [InlineData("@class = \"v\";", "class")]
    [InlineData("F(password: \"v\");", "password")]
    [InlineData("[A(1, Password = \"v\")] class C;", "Password")]
    [InlineData("void F(string password = \"v\") { }", "password")]
    [InlineData("var x = new Options { Password = \"v\" };", "x:Password")]
    [InlineData("F(new Options { Password = \"v\" });", "Password")]
    [InlineData("var x = new Options(1) { Smtp = new() { Password = \"v\" } };", "x:Smtp:Password")]
    [InlineData("var x = y with { Password = \"v\" };", "x:Password")]
    [InlineData("var x = new { Password = \"v\" };", "x:Password")]
    [InlineData("var x = cond ? \"v\" : null;", "x")]
    [InlineData("var x = y ?? \"v\";", "x")]
    [InlineData("x ??= \"v\";", "x")]
    [InlineData("var x = y switch { 1 => \"v\", _ => null };", "x")]
    [InlineData("var x = new List<string> { \"v\" };", "x")]
    [InlineData("string[] x = [\"v\"];", "x")]
    [InlineData("var (a, x) = (1, \"v\");", "x")]
    [InlineData("(a, x) = (1, \"v\");", "x")]
    [InlineData("x = Encoding.UTF8.GetBytes(\"v\");", "x")]
    [InlineData("x = ((\"v\"));", "x")]
    [InlineData("public int A { get; set; }\n public string x = \"v\";", "x")]
    public void A_value_is_called_what_it_is_given_to(string text, string name) =>
        Assert.Equal(name, Assert.Single(Read(text), row => row.Value == "v").Name);

    [Theory]
    [InlineData("var x = new Dictionary<string, string> { { \"Key\", \"v\" }, { \"b\", \"c\" } };", "Key")]
    [InlineData("var x = new Dictionary<string, string> { [\"Key\"] = \"v\" };", "x:Key")]
    [InlineData("var x = new[] { new KeyValuePair<string, string>(\"Key\", \"v\") };", "Key")]
    [InlineData("var x = new[] { (\"Key\", \"v\") };", "Key")]
    [InlineData("KeyValuePair<string, string> x = new(\"Key\", \"v\");", "Key")]
    [InlineData("Environment.SetEnvironmentVariable(\"Key\", \"v\");", "Key")]
    [InlineData("headers.Add(\"Key\", \"v\");", "Key")]
    [InlineData("builder.UseSetting(\"Key\", F(1), \"v\");", "")]
    [InlineData("builder.WithEnvironment(\"Key\", $\"v\");", "Key")]
    [InlineData("Add(headers, \"Key\", \"v\");", "Key")]
    [InlineData("headers.Add(HeaderNames.Authorization, \"v\");", "HeaderNames:Authorization")]
    [InlineData("var password = Read(\"v\");", "")]
    [InlineData("Log(\"two words\", \"v\");", "")]
    [InlineData("x = \"v\".Trim(\"c\");", "x")]
    [InlineData("x = F(\"a\" + (\"b\"), y); z = \"v\";", "z")]
    [InlineData("if (x) return; y = \"v\";", "y")]
    [InlineData("x = F(y => y.Password = \"v\");", "y:Password")]
    [InlineData("switch (x) { case 1: y = \"v\"; break; default: z = 1; }", "y")]
    [InlineData("switch (x) { default: y = \"v\"; break; }", "y")]
    public void A_key_beside_a_value_is_its_name(string text, string name) =>
        Assert.Equal(name, Assert.Single(Read(text), row => row.Value == "v").Name);

    [Theory]
    [InlineData("if (password == \"v\") { }", "password")]
    [InlineData("if (\"v\" != user.Password && x) { }", "user:Password")]
    [InlineData("if (password.Equals(\"v\", StringComparison.Ordinal)) { }", "password")]
    [InlineData("if (\"v\".Equals(password)) { }", "password")]
    [InlineData("if (string.Equals(password, \"v\")) { }", "password")]
    [InlineData("if (password is \"v\" or \"w\") { }", "password")]
    [InlineData("if (user is { Password: \"v\" }) { }", "Password")]
    [InlineData("switch (password) { case \"v\": return; }", "password")]
    [InlineData("var x = password switch { \"v\" => 1, _ => 2 };", "password")]
    public void A_comparison_is_told_from_an_assignment(string text, string name)
    {
        var candidate = Assert.Single(CollectingSink.Read(TextKind.CSharp, text), row => row.Value == "v");
        Assert.Equal((name, true), (candidate.Name, candidate.IsComparison));
    }

    [Theory]
    [InlineData("new NetworkCredential(\"u\", \"v\")", "password", "Password")]
    [InlineData("new System.Net.NetworkCredential(\"u\", password: \"v\")", "password", "Password")]
    [InlineData("new X509Certificate2(path, \"v\")", "password", "Password")]
    [InlineData("aes.Key = Convert.FromBase64String(\"v\")", "aes:Key", "Key")]
    [InlineData("new AesManaged { Key = \"v\"u8 }", "Key", "Key")]
    [InlineData("aes.CreateEncryptor(Encoding.UTF8.GetBytes(\"v\"), iv)", "encryption key", "Key")]
    [InlineData("new HMACSHA256(\"v\"u8.ToArray())", "hmac key", "Key")]
    [InlineData("new AuthenticationHeaderValue(\"Bearer\", \"v\")", "authorization token", "Key")]
    [InlineData("new ClientSecretCredential(t, c, \"v\")", "client secret", "Key")]
    [InlineData("new ConnectionFactory { HostName = \"h\", Password = \"v\" }", "Password", "Ordinary")]
    [InlineData("await users.CreateAsync(user, \"v\")", "password", "Password")]
    public void What_an_api_makes_of_a_value_is_known(string text, string name, string role)
    {
        var candidate = Assert.Single(CollectingSink.Read(TextKind.CSharp, text + ";"), row => row.Value == "v");
        Assert.Equal((name, role), (candidate.Name, candidate.Role.ToString()));
    }

    [Theory]
    [InlineData("new NetworkCredential(\"v\", password)")]
    [InlineData("new NetworkCredential(\"v\", \"w\")")]
    [InlineData("new AuthenticationHeaderValue(\"v\", \"w\")")]
    [InlineData("new X509Certificate2(\"v\", \"w\", flags)")]
    public void What_an_api_takes_before_the_secret_is_no_secret(string text) =>
        Assert.Equal(
            Naming.NameKind.Ordinary, Assert.Single(CollectingSink.Read(TextKind.CSharp, text + ";"), row => row.Value == "v").Role);

    [Fact]
    public void What_stands_before_a_secret_in_a_call_is_none()
    {
        var user = Assert.Single(CollectingSink.Read(TextKind.CSharp, "new NetworkCredential(\"u\", \"v\");"), row => row.Value == "u");
        Assert.Equal("Ordinary", user.Role.ToString());
    }

    [Fact]
    public void Bytes_that_spell_nothing_are_handed_over_for_keys_only()
    {
        Assert.Equal([("signingKey", "01ff1020")], Read("byte[] signingKey = { 1, 0xff, 0x10, 0x20, };"));
        Assert.Empty(Read("byte[] header = { 1, 0xff, 0x10, 0x20 };"));
    }

    [Fact]
    public void A_comment_is_read_as_text()
    {
        var password = Sample.Password("x");
        var text = "// password = \"" + password + "\"\n/// pwd = \"" + password + "\"\n/* secret = \"" + password + "\" */";
        Assert.Equal(
            [("password", password), ("pwd", password), ("secret", password)],
            Read(text).Where(row => row.Name != "").OrderBy(row => row.Name));
    }

    [Fact]
    public void Members_of_one_object_share_a_group()
    {
        var candidates = CollectingSink.Read(TextKind.CSharp, "F(new A { B = \"b\", C = \"c\" }, new A { B = \"d\" }); G(\"e\", \"f\");");
        var groups = candidates.ToDictionary(candidate => candidate.Value, candidate => candidate.Group);
        Assert.Equal(groups["b"], groups["c"]);
        Assert.NotEqual(groups["b"], groups["d"]);
        Assert.Equal(groups["e"], groups["f"]);
    }

    [Theory]
    [InlineData("x = \"abc\ny = \"v\";")]
    [InlineData("x = 'abc\ny = \"v\";")]
    [InlineData("x = $\"abc\ny = \"v\";")]
    [InlineData("F(1, [2; }\n y = \"v\";")]
    [InlineData("))]}}\n y = \"v\";")]
    [InlineData("#error it's \"\n y = \"v\";")]
    [InlineData("#!/usr/bin/env dotnet\n#:package A@1\ny = \"v\";")]
    [InlineData("#if false\ny = \"v\";\n#endif")]
    public void Reading_goes_on_behind_a_fault(string text) => Assert.Contains(("y", "v"), Read(text));

    [Fact]
    public void A_value_in_pieces_is_found_at_its_place()
    {
        var candidate = Assert.Single(CollectingSink.Read(TextKind.CSharp, "F(\"a\\x41\" +\n \"b\");"));
        Assert.Equal("a\\x41\" +\n \"b", candidate.Raw);
    }

    [Fact]
    public void A_hole_holds_values_of_its_own() =>
        Assert.Equal([("", "k"), ("x", "a{0}b")], Read("x = $\"a{F[$\"{\"k\"}\"]}b\";"));

    private static List<Row> Read(string text) =>
        [.. CollectingSink.Read(TextKind.CSharp, text).Select(candidate => (candidate.Name, candidate.Value))];
}
