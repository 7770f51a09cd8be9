namespace SecretGuard.Detection.Tests.Reading;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a:\n  b: v1\n", "a:b", "v1")]
    [InlineData("a:\n  b: x\nc: v1", "c", "v1")]
    [InlineData("a: 'it''s' # x", "a", "it's")]
    [InlineData("a: \"v\\t1\"", "a", "v\t1")]
    [InlineData("\"a b\": v1", "a b", "v1")]
    [InlineData("a: v1 # comment", "a", "v1")]
    [InlineData("a: v#1", "a", "v#1")]
    [InlineData("a: http://x:1", "a", "http://x:1")]
    [InlineData("a: &anchor !tag v1", "a", "v1")]
    [InlineData("env:\n- name: DB\n  value: v1", "env:DB", "v1")]
    [InlineData("env:\n  - name: A\n    value: x\n  - name: DB\n    value: \"v1\"", "env:DB", "v1")]
    [InlineData("environment:\n  - A=x\n  - DB=v1", "environment:DB", "v1")]
    [InlineData("a: { b: v1, c: 2 }", "a:b", "v1")]
    [InlineData("a: {\n  b: 'v1',\n}\nc: 1", "a:b", "v1")]
    [InlineData("a: [ x, v1 ]", "a", "v1")]
    [InlineData("a:\n  - - v1", "a", "v1")]
    [InlineData("a: |\n  x\n  y\nb: 1", "a", "x\ny\n")]
    [InlineData("a: >-\n  x\n  y\nb: 1", "a", "x y ")]
    [InlineData("a: \"x\n  y\"\nb: 1", "a", "x y")]
    [InlineData("a: 1\n---\nb: v1", "b", "v1")]
    [InlineData("kind: Secret\nstringData:\n  p: v1", "stringData:p", "v1")]
    [InlineData("with:\n  run: |\n    export KEY=v1\n", "KEY", "v1")]
    [InlineData("run: tool --password v1", "password", "v1")]
    [InlineData("data:\n  app.properties: |\n    a.b=v1\n", "a.b", "v1")]
    [InlineData("# key: v1", "key", "v1")]
    [InlineData("a: \"unterminated\nb: v1", "b", "v1")]
    [InlineData("a: [ x\nb: v1", "b", "v1")]
    [InlineData("a: ${{ secrets.X }}", "a", "${{ secrets.X }}")]
    public void A_scalar_is_named_by_its_keys(string text, string name, string value) =>
        Assert.Contains((name, value), CollectingSink.Read(TextKind.Yaml, text).Select(row => (row.Name, row.Value)));

    [Theory]
    [InlineData("kind: Secret\ndata:\n  p: ")]
    [InlineData("data:\n  p: ")]
    public void Data_of_a_kubernetes_secret_is_read_through_base64(string before)
    {
        var raw = Convert.ToBase64String("value one"u8);
        var row = CollectingSink.Read(TextKind.Yaml, before + raw + "\n").Last();
        Assert.Equal(("data:p", before[0] == 'k' ? "value one" : raw, raw), (row.Name, row.Value, row.Raw));
    }

    [Fact]
    public void Keys_of_one_mapping_are_of_one_group()
    {
        var rows = CollectingSink.Read(TextKind.Yaml, "a:\n  id: 1\n  x:\n    y: 2\n  secret: 3\nb:\n  - id: 4\n  - id: 5\n");
        var groups = rows.ToDictionary(row => row.Value, row => row.Group);
        Assert.Equal(groups["1"], groups["3"]);
        Assert.Equal(4, groups.Values.Distinct().Count());
    }

    [Theory]
    [InlineData("- ")]
    [InlineData("a: ")]
    [InlineData("{")]
    [InlineData("a: \"\n")]
    [InlineData("a: [\n ")]
    [InlineData("a: |\n ")]
    public void No_depth_is_too_deep(string opening) =>
        Assert.NotNull(CollectingSink.Read(TextKind.Yaml, string.Concat(Enumerable.Repeat(opening, 50_000))));
}
