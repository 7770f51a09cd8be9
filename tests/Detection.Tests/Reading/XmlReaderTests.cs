using SecretGuard.Detection.Naming;

namespace SecretGuard.Detection.Tests.Reading;

public sealed class XmlReaderTests
{
    [Theory]
    [InlineData("<a><Password>{v1}</Password></a>", "a:Password", "{v1}")]
    [InlineData("<a><b/><Password> {v1}\n</Password></a>", "a:Password", "{v1}")]
    [InlineData("<appSettings><add key=\"X\" value=\"{v1}\"/></appSettings>", "appSettings:add:X", "{v1}")]
    [InlineData(
        "<connectionStrings><add name='Main' connectionString='{v1}' /></connectionStrings>",
        "connectionStrings:add:Main:connectionString",
        "{v1}")]
    [InlineData("<setting name=\"X\" serializeAs=\"String\"><value>{v1}</value></setting>", "setting:X:value", "{v1}")]
    [InlineData("<data name=\"X\" xml:space=\"preserve\"><value>{v1}</value></data>", "data:X:value", "{v1}")]
    [InlineData("<publishProfile userName=\"$a\" userPWD=\"{v1}\" />", "publishProfile:userPWD", "{v1}")]
    [InlineData("<TestRunParameters><Parameter name=\"x\" value=\"{v1}\" /></TestRunParameters>", "TestRunParameters:Parameter:x", "{v1}")]
    [InlineData("<EnvironmentVariables><KEY>{v1}</KEY></EnvironmentVariables>", "EnvironmentVariables:KEY", "{v1}")]
    [InlineData("<identity userName=\"a\" password=\"{v1}\"/>", "identity:password", "{v1}")]
    [InlineData("<credentials><user name=\"bob\" password=\"{v1}\"/></credentials>", "credentials:user:bob:password", "{v1}")]
    [InlineData("<dict><key>DB</key><string>{v1}</string></dict>", "dict:string:DB", "{v1}")]
    [InlineData("<property><name>DB</name><value>{v1}</value></property>", "property:value:DB", "{v1}")]
    [InlineData("<a b={v1} />", "a:b", "{v1}")]
    [InlineData("<a><!-- <add key=\"X\" value=\"{v1}\"/> --></a>", "a:add:X", "{v1}")]
    [InlineData("<a><![CDATA[{v1}]]></a>", "a", "{v1}")]
    [InlineData("<a>v<![CDATA[<1]]>&amp;</a>", "a", "v<1&")]
    [InlineData("<a b=\"&lt;v&#49;&#x31;&quot;&unknown;\"/>", "a:b", "<v11\"&unknown;")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x \"y\">]><a>{v1}</a>", "a", "{v1}")]
    [InlineData("<a><b></c></b><d>{v1}</d></a>", "a:d", "{v1}")]
    [InlineData("<a><b x=\"1<d>{v1}</d></a>", "a:b:d", "{v1}")]
    [InlineData("<a x=\"\">1 < 2<d>{v1}</d></a>", "a:d", "{v1}")]
    public void A_value_is_named_by_what_stands_around_it(string text, string name, string value) =>
        Assert.Contains((name, value), CollectingSink.Read(TextKind.Xml, text).Select(row => (row.Name, row.Value)));

    [Theory]
    [InlineData("<machineKey validationKey=\"{v1}\" validation=\"HMACSHA256\"/>", "{v1}", nameof(NameKind.Key))]
    [InlineData("<machineKey decryptionKey=\"{v1}\" decryption=\"AES\"/>", "{v1}", nameof(NameKind.Key))]
    [InlineData("<machineKey validation=\"{v1}\"/>", "{v1}", nameof(NameKind.Ordinary))]
    [InlineData("<apikeys><add key=\"https://example.net\" value=\"{v1}\"/></apikeys>", "{v1}", nameof(NameKind.Key))]
    [InlineData(
        "<connectionStrings><add name='Main' connectionString='{v1}'/></connectionStrings>", "{v1}", nameof(NameKind.ConnectionString))]
    public void What_a_file_of_dotnet_makes_of_a_value_is_its_role(string text, string value, string role) =>
        Assert.Equal(role, CollectingSink.Read(TextKind.Xml, text).Single(row => row.Value == value).Role.ToString());

    [Theory]
    [InlineData("f:add:ClearTextPassword", "ClearTextPassword")]
    [InlineData("f:add:Encrypted", "Password")]
    public void A_feeds_encrypted_password_is_not_called_one(string name, string key)
    {
        var text = "<packageSourceCredentials><f><add key=\"" + key + "\" value=\"{v1}\"/></f></packageSourceCredentials>";
        Assert.Equal("packageSourceCredentials:" + name, CollectingSink.Read(TextKind.Xml, text).Single(row => row.Value == "{v1}").Name);
    }

    [Fact]
    public void A_comment_leaves_the_elements_around_it_open()
    {
        var rows = CollectingSink.Read(TextKind.Xml, "<a><!-- <b> </a> <c> --><d>{v1}</d></a>");
        Assert.Equal("a:d", rows.Single(row => row.Value == "{v1}").Name);
    }

    [Fact]
    public void Neighbours_are_of_one_group()
    {
        var rows = CollectingSink.Read(
            TextKind.Xml, "<a><add key=\"i\" value=\"1\"/><add key=\"s\" value=\"2\"/><b>3</b><c u=\"4\" p=\"5\"/></a>");
        var groups = rows.ToDictionary(row => row.Value, row => row.Group);
        Assert.Equal(groups["1"], groups["2"]);
        Assert.Equal(groups["1"], groups["3"]);
        Assert.Equal(groups["4"], groups["5"]);
        Assert.NotEqual(groups["1"], groups["4"]);
    }

    [Fact]
    public void A_decoded_value_stands_where_its_entities_stand() =>
        Assert.Equal("a&amp;b", Assert.Single(CollectingSink.Read(TextKind.Xml, "<x>a&amp;b</x>")).Raw);

    [Theory]
    [InlineData("<a>")]
    [InlineData("<a b=\"")]
    [InlineData("</a>")]
    [InlineData("<!--")]
    [InlineData("<![CDATA[")]
    [InlineData("<a></b>")]
    [InlineData("<")]
    [InlineData("&")]
    [InlineData("<key>k</key>")]
    public void No_depth_is_too_deep(string opening) =>
        Assert.NotNull(CollectingSink.Read(TextKind.Xml, string.Concat(Enumerable.Repeat(opening, 100_000))));
}
