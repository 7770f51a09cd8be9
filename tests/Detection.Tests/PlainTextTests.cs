namespace SecretGuard.Detection.Tests;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("API_KEY={0}")]
    [InlineData("api_key: {0}")]
    [InlineData("api_key := \"{0}\"")]
    [InlineData("API_KEY ?= {0}")]
    [InlineData("apiKey => '{0}'")]
    [InlineData("use the token: {0}, he wrote")]
    [InlineData("curl -H 'X-Api-Key: {0}' https://api.contoso.net/\n")]
    [InlineData("\"user_auth\": \"{0}\"")]
    [InlineData("AZURE_DEVOPS_PAT = {0}")]
    [InlineData("curl -u '{0}:' https://api.contoso.net/\n")]
    [InlineData("curl -H 'Authorization: {0}' https://api.contoso.net/\n")]
    [InlineData("Call it:\n  curl https://api.contoso.net/ \\\n  -u me:{0}\n")]
    public void A_secret_in_prose_is_found(string format)
    {
        var secret = Sample.Base62("", 32);
        var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, format, secret);
        var finding = Assert.Single(Detector.Scan(text, TextKind.Text));
        Assert.Equal(secret, text.Substring(finding.Start, finding.Length));
    }

    [Theory]
    [InlineData("if api_key == {0} then")]
    [InlineData("api_key =~ {0}")]
    [InlineData("token = GetToken({0})")]
    [InlineData("the page {0}")]
    [InlineData("curl -u $1:$2 https://api.contoso.net/")]
    [InlineData("curl -H 'Authorization: basic {{base64(email:password[\\n])}}' https://api.contoso.net/")]
    [InlineData("curl -u <user:password> https://api.contoso.net/")]
    public void What_is_no_assignment_is_left_alone(string format) =>
        Assert.DoesNotContain(
            Detector.Scan(string.Format(System.Globalization.CultureInfo.InvariantCulture, format, Sample.Base62("", 32)), TextKind.Text),
            finding => finding.Confidence >= Confidence.Medium);

    [Fact]
    public void Settings_in_a_string_of_a_program_are_read()
    {
        var password = Sample.Password("x");
        var text = "var json = \"\"\"\n  { \"Smtp\": { \"Password\": \"" + password + "\" } }\n  \"\"\";";
        var finding = Assert.Single(Detector.Scan(text, TextKind.CSharp));
        Assert.Equal(password, text.Substring(finding.Start, finding.Length));
    }

    [Fact]
    public void A_key_beside_whom_it_identifies_is_surer()
    {
        var key = Sample.Base62("", 32);
        Assert.Equal(Confidence.Low, Assert.Single(Detector.Scan("{ \"Key\": \"" + key + "\" }", TextKind.Json)).Confidence);
        Assert.Equal(
            Confidence.Medium,
            Assert.Single(Detector.Scan("{ \"ClientId\": \"me\", \"Key\": \"" + key + "\" }", TextKind.Json)).Confidence);
    }

    [Fact]
    public void Every_value_that_was_looked_at_has_its_reason()
    {
        var considered = Detector.Explain("PASSWORD=" + Sample.Password("x") + "\nTOKEN=your-token-here\nPAGE=1\n", TextKind.Env);
        Assert.Equal([Reason.PasswordName, Reason.Placeholder], considered.Select(value => value.Reason));
    }
}
