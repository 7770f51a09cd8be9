namespace SecretGuard.Detection.Tests;

public sealed class FindingTests
{
    [Fact]
    public void A_finding_cannot_print_its_value()
    {
        var token = Sample.WithCrc("ghp_");
        var finding = KnownFormats.Find("x " + token)!;
        Assert.Equal("github-pat at 2..42", finding.ToString());
        Assert.DoesNotContain(typeof(Finding).GetProperties(), p => p.PropertyType == typeof(string));
    }

    [Fact]
    public void One_place_is_one_finding_named_by_what_it_is()
    {
        var token = Sample.WithCrc("ghp_");
        var finding = Assert.Single(Detector.Scan("API_KEY=" + token, TextKind.Env));
        Assert.Equal("github-pat", finding.Rule.Slug);
    }

    [Fact]
    public void All_places_are_found_in_order()
    {
        var findings = Detector.Scan(
            Sample.WithCrc("ghp_") + "\n" + Sample.WithCrc("npm_") + "\nPASSWORD=" + Sample.Password("x"), TextKind.Env);
        Assert.Equal(["github-pat", "npm-token", "hard-coded-password"], findings.Select(f => f.Rule.Slug));
    }

    [Theory]
    [InlineData("// secretguard:allow github-pat a revoked sample", true)]
    [InlineData("// secretguard:allow SG0001 a revoked sample", true)]
    [InlineData("// secretguard:allow SG0001", false)]
    [InlineData("// secretguard:allow SG0001 -->", false)]
    [InlineData("// secretguard:allow SG0002 a revoked sample", false)]
    [InlineData("// secretguard:allow", false)]
    [InlineData("", false)]
    public void An_allowance_needs_a_rule_and_a_reason(string comment, bool allowed)
    {
        var rule = KnownFormats.Find(Sample.WithCrc("ghp_"))!.Rule;
        Assert.Equal(allowed, InlineAllowance.Allows("", comment, rule));
        Assert.Equal(allowed, InlineAllowance.Allows("var x = 1; " + comment, "", rule));
    }

    [Fact]
    public void An_allowance_behind_code_is_for_that_line_only()
    {
        var rule = KnownFormats.Find(Sample.WithCrc("ghp_"))!.Rule;
        Assert.False(InlineAllowance.Allows("var y = 2;", "var x = 1; // secretguard:allow SG0001 a revoked sample", rule));
    }

    [Fact]
    public void Lines_and_columns_count_from_one()
    {
        var lines = new TextLines("ab\r\ncd\n\nx");
        Assert.Equal((1, 1), lines.At(0));
        Assert.Equal((2, 2), lines.At(5));
        Assert.Equal((4, 1), lines.At(8));
        Assert.Equal("ab", lines.Line(1));
        Assert.Equal("x", lines.Line(4));
        Assert.Equal("", lines.Line(5));
    }
}
