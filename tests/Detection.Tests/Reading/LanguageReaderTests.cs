namespace SecretGuard.Detection.Tests.Reading;

/// <summary>SQL, requests, Terraform and bicep.</summary>
public sealed class LanguageReaderTests
{
    [Theory]
    [InlineData("CREATE LOGIN x WITH PASSWORD = N'v1'", "PASSWORD", "v1")]
    [InlineData("EXEC p @user = 'x', @password = 'i''s'", "password", "i's")]
    [InlineData("DECLARE @password nvarchar(50) = 'v1'", "password", "v1")]
    [InlineData("CREATE CREDENTIAL c WITH IDENTITY = 'x', SECRET = 'v1'", "SECRET", "v1")]
    [InlineData("CREATE USER x IDENTIFIED BY 'v1'", "password", "v1")]
    [InlineData("CREATE ROLE x LOGIN PASSWORD 'v1'", "password", "v1")]
    [InlineData("SET PASSWORD FOR x = PASSWORD('v1')", "password", "v1")]
    [InlineData("OPEN SYMMETRIC KEY k DECRYPTION BY PASSWORD = 'v1'", "PASSWORD", "v1")]
    [InlineData("INSERT INTO [t] ([a], b) VALUES ('x', 'v1'), ('y', 'z')", "b", "v1")]
    [InlineData("INSERT INTO t (a, b) VALUES ('x', 'y'), (1, 'v1')", "b", "v1")]
    [InlineData("UPDATE t SET a = 'x', b = 'v1' WHERE c = 1", "b", "v1")]
    [InlineData("-- it's\nSET @a = 'v1'", "a", "v1")]
    public void A_literal_of_sql_is_named(string text, string name, string value) =>
        Assert.Contains((name, value), CollectingSink.Read(TextKind.Sql, text).Select(row => (row.Name, row.Value)));

    [Theory]
    [InlineData("@a = v1\nGET https://example.net", "a", "v1")]
    [InlineData("GET https://example.net HTTP/1.1\nX-Key: v1", "X-Key", "v1")]
    [InlineData("GET https://example.net\nAuthorization: Bearer v1", "Authorization", "v1")]
    [InlineData("GET https://example.net\nAuthorization: Basic me:v1", "Authorization", "v1")]
    [InlineData("GET https://example.net/?a=1&b=v1 HTTP/1.1", "b", "v1")]
    [InlineData("GET https://me:{v1}@example.net HTTP/1.1", "", "https://me:{v1}@example.net")]
    [InlineData("POST x\n\n{ \"a\": \"v1\" }\n\n###\n", "a", "v1")]
    [InlineData("POST x\n\na=1&b=v1", "b", "v1")]
    [InlineData("# @a = v1", "a", "v1")]
    public void A_requests_values_are_named(string text, string name, string value) =>
        Assert.Contains((name, value), CollectingSink.Read(TextKind.Http, text).Select(row => (row.Name, row.Value)));

    [Theory]
    [InlineData("a = \"v1\"", "a", "v1")]
    [InlineData("resource \"t\" \"n\" {\n  a = \"v1\"\n}", "resource:t:n:a", "v1")]
    [InlineData("variable \"x\" {\n  type = string\n  default = \"v1\"\n}", "variable:x:default", "v1")]
    [InlineData("a = {\n  b = \"v1\"\n}\n", "a:b", "v1")]
    [InlineData("a = [\"x\", \"v1\"]", "a", "v1")]
    [InlineData("a = \"${var.x[\"k\"]}-v1\"\n", "a", "${var.x[\"k\"]}-v1")]
    [InlineData("a = \"v\\\"1\"", "a", "v\"1")]
    [InlineData("a = <<EOT\nv1\nEOT\nb = 1", "a", "v1\n")]
    [InlineData("param adminPassword string = 'v1'", "adminPassword", "v1")]
    [InlineData("resource x 'y' = {\n  properties: {\n    value: 'v1'\n  }\n}", "x:properties:value", "v1")]
    [InlineData("var a = '''\nx'y\n'''", "a", "\nx'y\n")]
    [InlineData("a = \"unterminated\nb = \"v1\"", "b", "v1")]
    [InlineData("# it's\na = \"v1\"", "a", "v1")]
    public void A_string_of_terraform_or_bicep_is_named(string text, string name, string value) =>
        Assert.Contains((name, value), CollectingSink.Read(TextKind.Hcl, text).Select(row => (row.Name, row.Value)));
}
