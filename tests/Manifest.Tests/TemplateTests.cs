namespace SecretGuard.Manifest.Tests;

public sealed class TemplateTests
{
    [Theory]
    [InlineData("Host=db;Password={DB_PASSWORD}", "DB_PASSWORD")]
    [InlineData("{A}{B}", "A,B")]
    [InlineData("{ } {} {1} {", "")]
    [InlineData("", "")]
    public void Names_in_braces_are_parts_and_other_braces_are_text(string text, string names)
    {
        var template = Template.Parse(text);
        Assert.Equal(names, string.Join(',', template.Names));
        Assert.Equal(text, string.Concat(template.Parts.Select(part => part.IsName ? "{" + part.Text + "}" : part.Text)));
    }
}
