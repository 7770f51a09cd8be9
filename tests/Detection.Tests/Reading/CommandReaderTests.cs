namespace SecretGuard.Detection.Tests.Reading;

public sealed class CommandReaderTests
{
    [Theory]
    [InlineData("export A=v1", "A", "v1")]
    [InlineData("A='v 1' B=\"x\" cmd", "A", "v 1")]
    [InlineData("A=\"v\\\"1\"", "A", "v\"1")]
    [InlineData("A=$'v\\t1'", "A", "v\t1")]
    [InlineData("A=v\\ 1", "A", "v 1")]
    [InlineData("tool --password=v1", "password", "v1")]
    [InlineData("tool --password v1 --other", "password", "v1")]
    [InlineData("tool \\\n  --client-secret v1", "client-secret", "v1")]
    [InlineData("sudo env PGPASSWORD=v1 psql", "PGPASSWORD", "v1")]
    [InlineData("dotnet user-secrets set \"A:B\" \"v1\"", "A:B", "v1")]
    [InlineData("dotnet user-secrets --project x set \"A:B\" \"v1\"", "A:B", "v1")]
    [InlineData("setx A v1 /M", "A", "v1")]
    [InlineData("dotnet build -p:A=v1 /p:B=x", "A", "v1")]
    [InlineData("docker build --build-arg A=v1 .", "A", "v1")]
    [InlineData("az keyvault secret set --name A --value v1", "A", "v1")]
    [InlineData("curl -H \"X-Key: v1\" https://example.net", "X-Key", "v1")]
    [InlineData("cat > x <<EOF\nA=v1\nEOF\nB=2", "A", "v1")]
    [InlineData("cat <<EOF\n{ \"a\": \"v1\" }\nEOF", "a", "v1")]
    [InlineData("# A=v1", "A", "v1")]
    [InlineData("echo \"unterminated\nA=v1", "A", "v1")]
    public void A_shells_words_are_named(string text, string name, string value) =>
        Assert.Contains((name, value), CollectingSink.Read(TextKind.Shell, text).Select(row => (row.Name, row.Value)));

    [Theory]
    [InlineData("curl -u me:v1 https://example.net", "Password")]
    [InlineData("curl -ume:v1 https://example.net", "Password")]
    [InlineData("curl -H 'Authorization: Bearer v1'", "Key")]
    [InlineData("mysql -u me -pv1 db", "Password")]
    [InlineData("sqlcmd -S x -U sa -P v1", "Password")]
    [InlineData("sshpass -p v1 ssh me@x", "Password")]
    [InlineData("docker login -u me -p v1", "Password")]
    [InlineData("az login -u me -p v1", "Password")]
    [InlineData("/usr/bin/dotnet nuget push x.nupkg -k v1", "Key")]
    [InlineData("nuget.exe setapikey v1", "Key")]
    [InlineData("redis-cli -a v1 get x", "Password")]
    public void What_a_command_takes_has_a_role(string text, string role) =>
        Assert.Contains(("v1", role), CollectingSink.Read(TextKind.Shell, text).Select(row => (row.Value, row.Role.ToString())));

    [Theory]
    [InlineData("docker run -p v1 image")]
    [InlineData("dotnet run -p v1")]
    [InlineData("ssh -p v1 host")]
    public void An_option_is_what_its_command_makes_of_it(string text) =>
        Assert.All(CollectingSink.Read(TextKind.Shell, text), row => Assert.Equal("Ordinary", row.Role.ToString()));

    [Theory]
    [InlineData("$x = \"v1\"", "x", "v1")]
    [InlineData("$x='it''s'", "x", "it's")]
    [InlineData("$env:A = 'v1'", "A", "v1")]
    [InlineData("[string]$script:A = \"v`\"1\"", "A", "v\"1")]
    [InlineData("@{ Password = 'v1'; User = 'x' }", "Password", "v1")]
    [InlineData("Connect-It -Password \"v1\" -Force", "Password", "v1")]
    [InlineData("Publish-It -ApiKey v1", "ApiKey", "v1")]
    [InlineData("Invoke-It `\n  -Token 'v1'", "Token", "v1")]
    [InlineData("$x = @\"\nv1\n\"@\n", "x", "v1")]
    [InlineData("$j = @'\n{ \"a\": \"v1\" }\n'@", "a", "v1")]
    [InlineData("$c.Password = 'v1'", "c.Password", "v1")]
    public void A_value_of_powershell_is_named(string text, string name, string value) =>
        Assert.Contains((name, value), CollectingSink.Read(TextKind.PowerShell, text).Select(row => (row.Name, row.Value)));

    [Theory]
    [InlineData("$s = ConvertTo-SecureString \"v1\" -AsPlainText -Force")]
    [InlineData("ConvertTo-SecureString -String 'v1' -AsPlainText")]
    [InlineData("Get-It -Credential (ConvertTo-SecureString 'v1' -AsPlainText)")]
    [InlineData("$c = New-Object System.Net.NetworkCredential(\"me\", \"v1\")")]
    [InlineData("$c = [System.Net.NetworkCredential]::new('me', 'v1')")]
    public void What_powershell_makes_a_password_is_one(string text) =>
        Assert.Contains(("v1", "Password"), CollectingSink.Read(TextKind.PowerShell, text).Select(row => (row.Value, row.Role.ToString())));

    [Theory]
    [InlineData("set A=v1\r\nset B=2", "A", "v1")]
    [InlineData("@SET \"A=v 1\"", "A", "v 1")]
    [InlineData("set A=v1&& echo", "A", "v1")]
    [InlineData("rem set A=v1", "A", "v1")]
    [InlineData("setx A v1 /M", "A", "v1")]
    [InlineData("tool --password v1", "password", "v1")]
    [InlineData("tool ^\n --password v1", "password", "v1")]
    public void A_batch_files_values_are_named(string text, string name, string value) =>
        Assert.Contains((name, value), CollectingSink.Read(TextKind.Batch, text).Select(row => (row.Name, row.Value)));

    [Theory]
    [InlineData("FROM x\nENV A=v1 B=\"x y\"", "A", "v1")]
    [InlineData("ENV B=x \\\n    A=v1", "A", "v1")]
    [InlineData("ENV A v1 x", "A", "v1 x")]
    [InlineData("ARG A=v1", "A", "v1")]
    [InlineData("RUN tool --password v1 \\\n && x", "password", "v1")]
    [InlineData("RUN <<EOF\nexport A=v1\nEOF", "A", "v1")]
    [InlineData("# ENV A=v1", "A", "v1")]
    public void A_dockerfiles_values_are_named(string text, string name, string value) =>
        Assert.Contains((name, value), CollectingSink.Read(TextKind.Dockerfile, text).Select(row => (row.Name, row.Value)));
}
