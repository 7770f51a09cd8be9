namespace SecretGuard.Detection.Tests.Reading;

/// <summary>Env files and everything with lines of names and values.</summary>
public sealed class LineReaderTests
{
    [Theory]
    [InlineData("A=v1\n", "A", "v1")]
    [InlineData("export A=v1 # x", "A", "v1")]
    [InlineData("A = v1", "A", "v1")]
    [InlineData("A: v1", "A", "v1")]
    [InlineData("A='v 1' # x", "A", "v 1")]
    [InlineData("A=\"v\\n1\"", "A", "v\n1")]
    [InlineData("A=\"x\ny\"\nB=1", "A", "x\ny")]
    [InlineData("A=\"unterminated\nB=v1", "B", "v1")]
    [InlineData("# A=v1", "A", "v1")]
    [InlineData("A=x=y", "A", "x=y")]
    [InlineData("A__B=v1\r\nC=2", "A__B", "v1")]
    public void A_line_of_an_env_file_is_a_name_and_a_value(string text, string name, string value) =>
        Assert.Contains((name, value), CollectingSink.Read(TextKind.Env, text).Select(row => (row.Name, row.Value)));

    [Theory]
    [InlineData("[a]\nb = v1", "a:b", "v1")]
    [InlineData("[[a.b]]\nc = \"v\\u0031\"", "a.b:c", "v1")]
    [InlineData("a = 'v\\1' # x", "a", "v\\1")]
    [InlineData("a = \"\"\"\nx\ny\"\"\"\nb = 1", "a", "\nx\ny")]
    [InlineData("a = [ \"x\", \"v1\" ]", "a", "v1")]
    [InlineData("a = { b = \"v1\" }", "a:b", "v1")]
    [InlineData("a = [\n  'v1',\n]", "a", "v1")]
    [InlineData("a.b: v1", "a.b", "v1")]
    [InlineData("a.b:v1", "a.b", "v1")]
    [InlineData("a = x\\\n   y\nb = 1", "a", "xy")]
    [InlineData("a = v1 ; x", "a", "v1")]
    [InlineData(";a = v1", "a", "v1")]
    [InlineData("//registry.npmjs.org/:_authToken=v1", "//registry.npmjs.org/:_authToken", "v1")]
    [InlineData("Environment=\"A=v1\" \"B=x\"", "A", "v1")]
    [InlineData("[http]\n\textraheader = X-Key: v1", "X-Key", "v1")]
    public void A_member_of_an_ini_file_is_named_by_its_section(string text, string name, string value) =>
        Assert.Contains((name, value), CollectingSink.Read(TextKind.Ini, text).Select(row => (row.Name, row.Value)));

    [Theory]
    [InlineData("machine example.net login me password v1", "Password")]
    [InlineData("machine example.net\n  login me\n  password v1", "Password")]
    [InlineData("db.example.net:5432:*:me:v1", "Password")]
    [InlineData("requirepass v1", "Password")]
    [InlineData("extraheader = AUTHORIZATION: bearer v1", "Key")]
    public void A_line_of_credentials_has_a_role(string text, string role) =>
        Assert.Contains(("v1", role), CollectingSink.Read(TextKind.Ini, text).Select(row => (row.Value, row.Role.ToString())));

    [Fact]
    public void A_line_that_is_an_address_is_handed_over_whole() =>
        Assert.Contains(
            CollectingSink.Read(TextKind.Ini, "https://me:{v1}@example.net\n"), row => row.Value == "https://me:{v1}@example.net");
}
