using SecretGuard.Detection.Judging;

namespace SecretGuard.Detection.Tests;

public sealed class NamedValueTests
{
    private static readonly string Random = Sample.Base62("", 32);

    [Fact]
    public void A_random_value_under_a_keys_name_is_a_secret_for_sure() =>
        Assert.Equal(Confidence.High, Judge("ApiKey", Random)?.Confidence);

    [Fact]
    public void A_password_that_a_person_made_up_is_a_secret() =>
        Assert.True(Judge("password", Sample.Password("x"))?.Confidence >= Confidence.Medium);

    [Fact]
    public void A_password_that_is_a_word_is_worth_a_look() =>
        Assert.Equal(Confidence.Low, Judge("password", string.Concat("sword", "fish"))?.Confidence);

    [Fact]
    public void A_guid_counts_under_a_keys_name_only()
    {
        var guid = new Guid(new byte[16].Select((_, i) => (byte)(i * 37 + 11)).ToArray()).ToString();
        Assert.NotNull(Judge("ApiKey", guid));
        Assert.Null(Judge("CorrelationId", guid));
    }

    [Theory]
    [InlineData("password", "")]
    [InlineData("password", "abc")]
    [InlineData("password", "changeme")]
    [InlineData("password", "Password")]
    [InlineData("PasswordKey", "password-key")]
    [InlineData("password", "your-password-here")]
    [InlineData("password", "${DB_PASSWORD}")]
    [InlineData("password", "$DB_PASSWORD")]
    [InlineData("password", "{{ password }}")]
    [InlineData("password", "$(Password)")]
    [InlineData("password", "%PASSWORD%")]
    [InlineData("password", "@Microsoft.KeyVault(SecretUri=x)")]
    [InlineData("password", "<password>")]
    [InlineData("password", "must not be empty")]
    [InlineData("password", "/run/secrets/db")]
    [InlineData("token", "https://login.example.net/token")]
    [InlineData("token", "access_token")]
    [InlineData("token", "Bearer")]
    [InlineData("apiKey", "X-Api-Key")]
    [InlineData("apiKey", "StripeOptions")]
    [InlineData("secret", "client-credentials")]
    [InlineData("apiKey", "123456789")]
    [InlineData("txtPassword", "PasswordBox")]
    public void Placeholders_references_and_names_are_left_alone(string name, string value) => Assert.Null(Judge(name, value));

    [Theory]
    [InlineData("Program.cs", "var password = \"{0}\";")]
    [InlineData("Program.cs", "options.ApiKey = @\"{0}\";")]
    [InlineData("Program.cs", "config[\"Stripe:ApiKey\"] = \"{0}\";")]
    [InlineData("Program.cs", "Connect(password: \"{0}\");")]
    [InlineData("appsettings.json", "{{ \"Smtp\": {{ \"Password\": \"{0}\" }} }}")]
    [InlineData("appsettings.json", "{{ // comment\n \"Jwt\": {{ \"Key\": \"{0}\", }} }}")]
    [InlineData("broken.json", "{{ \"Smtp\": {{ \"Password\": \"{0}\" ")]
    [InlineData(".env", "API_KEY={0}\n")]
    [InlineData(".env.local", "export API_KEY='{0}' # it\n")]
    [InlineData("compose.yml", "  POSTGRES_PASSWORD: {0}\n")]
    [InlineData("web.config", "<add key=\"ApiKey\" value=\"{0}\" />")]
    [InlineData("app.xml", "<Password>{0}</Password>")]
    public void It_is_found_in_every_kind_of_file(string path, string format)
    {
        var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, format, Random);
        var finding = Assert.Single(Detector.Scan(text, TextKinds.OfPath(path)));
        Assert.Equal(Random, text.Substring(finding.Start, finding.Length));
    }

    [Theory]
    [InlineData("Program.cs", "if (tokenType == \"{0}\") return;")]
    [InlineData("Program.cs", "var password = Read(\"{0}\");")]
    [InlineData("Program.cs", "var tokenType = \"{0}\";")]
    [InlineData("appsettings.json", "{{ \"PublicKey\": \"{0}\" }}")]
    public void It_is_not_taken_for_what_it_is_not(string path, string format) =>
        Assert.Empty(Detector.Scan(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, format, Random), TextKinds.OfPath(path)));

    private static Finding? Judge(string name, string value) => NamedValues.Judge(name.AsSpan(), value.AsSpan()).Finding;
}
