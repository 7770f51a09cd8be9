using System.Globalization;

namespace SecretGuard.Detection.Tests;

/// <summary>A file's name says how it is read.</summary>
public sealed class TextKindTests
{
    // "{0}" stands for a value that only the right reader takes for one.
    [Theory]
    [InlineData(".netrc", "machine example.net login me password {0}")]
    [InlineData("_netrc", "machine example.net login me password {0}")]
    [InlineData("home/.pgpass", "db.example.net:5432:*:me:{0}")]
    [InlineData(".git-credentials", "https://me:{0}@example.net")]
    [InlineData(".npmrc", "//registry.example.net/:_password={0}")]
    [InlineData(".pypirc", "[pypi]\nusername = me\npassword = {0}")]
    [InlineData(".gitconfig", "[http]\n\textraheader = AUTHORIZATION: bearer {0}")]
    [InlineData("C:\\Users\\me\\.aws\\credentials", "[default]\naws_secret_access_key = {0}")]
    [InlineData(".env.production", "DB_PASSWORD={0}")]
    [InlineData("Dockerfile.dev", "ENV DB_PASSWORD={0}")]
    public void A_file_that_tools_keep_credentials_in_is_read_as_they_do(string path, string format)
    {
        var value = Sample.Password(path);
        var text = string.Format(CultureInfo.InvariantCulture, format, value);
        var finding = Assert.Single(Detector.Scan(text, TextKinds.OfPath(path)));
        Assert.Equal(value, text.Substring(finding.Start, finding.Length));
    }

    [Theory]
    [InlineData("a/Web.CONFIG", TextKind.Xml)]
    [InlineData("packages.lock.json", TextKind.Text)]
    [InlineData("app.deps.json", TextKind.Text)]
    [InlineData("docker-compose.yml", TextKind.Yaml)]
    [InlineData("containerfile", TextKind.Dockerfile)]
    [InlineData("README", TextKind.Text)]
    [InlineData("a.cs/b", TextKind.Text)]
    [InlineData("env", TextKind.Env)]
    public void A_kind_is_told_by_the_name(string path, object kind) => Assert.Equal((TextKind)kind, TextKinds.OfPath(path));
}
