using SecretGuard.Detection.Naming;

namespace SecretGuard.Detection.Tests.Reading;

public sealed class JsonSourceReaderTests
{
    [Theory]
    [InlineData("""{ "Smtp": { "Password": "v1" } }""", "Smtp:Password", "v1")]
    [InlineData("""{ "a": [ { "b": "v1" } ] }""", "a:b", "v1")]
    [InlineData("""{ "a": [ "x", "v1" ], "b": 1 }""", "a", "v1")]
    [InlineData("""{ "a": { "b": 1 }, "c": "v1" }""", "c", "v1")]
    [InlineData("""{ "pin": 1234 }""", "pin", "1234")]
    [InlineData(""" "v1" """, "", "v1")]
    [InlineData("""{ "a\u0062": "v\u0031\n" }""", "ab", "v1\n")]
    [InlineData("{ // x\n \"a\": \"v1\", /* y */ }", "a", "v1")]
    [InlineData("{ a: 'v1', 'b': 2 }", "a", "v1")]
    [InlineData("{ a: 'it\\'s' }", "a", "it's")]
    [InlineData("""{ "name": "DB", "value": "v1" }""", "DB", "v1")]
    [InlineData("""{ "value": "v1", "name": "DB" }""", "DB", "v1")]
    [InlineData("""{ "env": [ { "Key": "A", "Value": "x" }, { "key": "B", "value": "v1" } ] }""", "env:B", "v1")]
    [InlineData("""{ "parameters": { "adminPassword": { "value": "v1" } } }""", "parameters:adminPassword:value", "v1")]
    [InlineData("""{ "Env": [ "A=x", "DB=v1" ] }""", "Env:DB", "v1")]
    [InlineData("""{ "a": "{ \"b\": \"v1\" }" }""", "b", "v1")]
    [InlineData(
        """{ "profiles": { "App": { "environmentVariables": { "KEY": "v1" } } } }""", "profiles:App:environmentVariables:KEY", "v1")]
    public void A_value_is_named_by_its_path(string text, string name, string value) =>
        Assert.Contains((name, value), CollectingSink.Read(TextKind.Json, text).Select(row => (row.Name, row.Value)));

    [Theory]
    [InlineData("{ \"x\": \"unterminated\n \"a\": \"v1\" }")]
    [InlineData("""{ "x": 1 "a": "v1" }""")]
    [InlineData("""{ "x": ] "a": "v1" }""")]
    [InlineData("""} "a": "v1" """)]
    [InlineData("""{ "x": \q, "a": "v1" }""")]
    [InlineData("""{ "x": {{ helm }}, "a": "v1" }""")]
    [InlineData("""{ "port": #{Port}#, "a": "v1" }""")]
    public void Faults_hide_nothing_behind_them(string text) =>
        Assert.Contains(CollectingSink.Read(TextKind.Json, text), row => row.Value == "v1" && row.Name.EndsWith('a'));

    [Fact]
    public void Members_of_one_object_are_of_one_group()
    {
        var rows = CollectingSink.Read(TextKind.Json, """{ "a": { "id": "1", "x": { "y": "2" }, "secret": "3" }, "b": { "id": "4" } }""");
        var groups = rows.ToDictionary(row => row.Value, row => row.Group);
        Assert.Equal(groups["1"], groups["3"]);
        Assert.Equal(4, rows.Count);
        Assert.Equal(3, groups.Values.Distinct().Count());
    }

    [Fact]
    public void A_decoded_value_stands_where_its_escapes_stand()
    {
        var row = Assert.Single(CollectingSink.Read(TextKind.Json, "{ \"a\": \"x\\u0041\\\"y\" }"));
        Assert.Equal(("xA\"y", "x\\u0041\\\"y"), (row.Value, row.Raw));
    }

    [Fact]
    public void A_value_in_json_in_a_string_has_its_raw_place()
    {
        var rows = CollectingSink.Read(TextKind.Json, "{ \"a\": \"{ \\\"b\\\": \\\"x\\\\ty\\\" }\" }");
        Assert.Contains(rows, row => row is { Name: "b", Value: "x\ty", Raw: @"x\\ty" });
    }

    [Fact]
    public void Docker_credentials_are_the_password_in_them()
    {
        var credentials = Convert.ToBase64String("me:v1"u8);
        var row = Assert.Single(CollectingSink.Read(
            TextKind.Json, "{ \"auths\": { \"ghcr.io\": { \"auth\": \"" + credentials + "\" } } }"));
        Assert.Equal(("v1", credentials, NameKind.Password), (row.Value, row.Raw, row.Role));
    }

    [Theory]
    [InlineData("{\"a\":")]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("\"")]
    [InlineData("{\"a\":'")]
    [InlineData("/*")]
    public void No_depth_is_too_deep(string opening)
    {
        var text = string.Concat(Enumerable.Repeat(opening, 100_000)) + "\n\"deep\": \"v1\"";
        Assert.NotNull(CollectingSink.Read(TextKind.Json, text));
    }

    [Fact]
    public void Deep_nesting_loses_no_value()
    {
        var text = string.Concat(Enumerable.Repeat("{\"a\":", 100_000)) + "{\"pass\":\"v1\"}";
        var row = Assert.Single(CollectingSink.Read(TextKind.Json, text));
        Assert.Equal("v1", row.Value);
        Assert.EndsWith(":a:pass", row.Name, StringComparison.Ordinal);
        Assert.InRange(row.Name.Length, 100, 300);
    }
}
