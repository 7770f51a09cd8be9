namespace SecretGuard.Manifest.Tests;

public sealed class ManifestEditorTests
{
    private static readonly string Fresh = ManifestEditor.Create("p_6m2k4t9xqa", "a \"quoted\" name");

    [Fact]
    public void A_new_manifest_is_valid()
    {
        var result = ManifestReader.Read(Fresh);
        Assert.Empty(result.Problems);
        Assert.Equal("a \"quoted\" name", result.Manifest!.Project);
    }

    [Fact]
    public void Secrets_are_added_one_a_line()
    {
        var text = ManifestEditor.Add(ManifestEditor.Add(Fresh, "A", SecretKind.ApiKey), "B__C", SecretKind.Other);
        Assert.Contains(
            "  \"secrets\": {\n    \"A\": { \"kind\": \"api-key\" },\n    \"B__C\": { \"kind\": \"other\" }\n  }\n}\n",
            text,
            StringComparison.Ordinal);
        Assert.Empty(ManifestReader.Read(text).Problems);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"id\": \"p_6m2k4t9xqa\" }")]
    [InlineData("{ \"secrets\": {} }")]
    [InlineData("{ \"secrets\": { \"Z\": { \"hosts\": [\"x\"], } } }")]
    [InlineData("{ // note\n \"secrets\": { \"Z\": {}, // kept\n } }")]
    [InlineData("{\r\n  \"secrets\": {\r\n  }\r\n}\r\n")]
    public void Adding_and_removing_keeps_a_manifest_valid_whatever_it_looks_like(string text)
    {
        var added = ManifestEditor.Add(text, "A", SecretKind.Password);
        var result = ManifestReader.Read(added);
        Assert.Empty(result.Problems);
        Assert.Equal(SecretKind.Password, result.Manifest!.Find("A")!.Kind);
        Assert.Equal(text.Contains("kept", StringComparison.Ordinal), added.Contains("kept", StringComparison.Ordinal));
        Assert.Equal(text.Contains("\r\n", StringComparison.Ordinal), added.Contains("\r\n", StringComparison.Ordinal));
        var removed = ManifestReader.Read(ManifestEditor.Remove(added, "A"));
        Assert.Empty(removed.Problems);
        Assert.Null(removed.Manifest!.Find("A"));
        Assert.Equal(text.Contains('Z', StringComparison.Ordinal), removed.Manifest.Find("Z") is not null);
    }

    [Fact]
    public void Any_of_several_can_be_removed()
    {
        var text = "ABC".Aggregate(Fresh, (t, c) => ManifestEditor.Add(t, c.ToString(), SecretKind.Other));
        foreach (var name in (string[])["A", "B", "C"])
        {
            var result = ManifestReader.Read(ManifestEditor.Remove(text, name));
            Assert.Empty(result.Problems);
            Assert.Equal("ABC".Replace(name, "", StringComparison.Ordinal), string.Concat(result.Manifest!.Secrets.Select(s => s.Name)));
        }

        Assert.Equal(text, ManifestEditor.Remove(text, "D"));
    }
}
