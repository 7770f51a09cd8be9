namespace SecretGuard.Detection.Tests.Reading;

/// <summary>What no text may do to a reader, whatever is in it.</summary>
public sealed class RobustnessTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", "(", ")", "<", ">", "</", "/>", "<!--", "-->", "<![CDATA[",
        "]]>", "<a ", "b=", "\"", "'", "`", "\"\"\"", "'''", "\\", "\\u00", "\\\n",
        "\n", "\r\n", "  ", "\t", "- ", "a: ", "name: x", "value", "key", "kind: Secret",
        "data:", "|", ">-", "#", "//", "/*", "*/", "--", "=", ":", ",", ";",
        "&amp;", "&#x41;", "&", "$(", "${", "$'", "<<EOF", "EOF", "@\"", "\"@", "@'",
        "<#", "#>", "set ", "export A=", "curl -u ", "-p", "--password=", "-H ",
        "ENV ", "RUN ", "INSERT INTO t (a) VALUES (", "PASSWORD ", "N'", "###",
        "Authorization: Basic ", "machine ", "x", "é", "\ud83d", "\0", "^", "rem ", "1:2:3:4:5",
    ];

    public static TheoryData<string> Kinds => [.. Enum.GetNames<TextKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_stops_a_reader(string kind)
    {
        var random = new Random(20260);
        for (var round = 0; round < 3000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            foreach (var row in CollectingSink.Read(Enum.Parse<TextKind>(kind), text)) Assert.True(row.Raw.Length <= text.Length);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_place_of_a_plain_value_holds_it(string kind)
    {
        var random = new Random(7);
        for (var round = 0; round < 1000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, 20).Select(_ => Pieces[random.Next(Pieces.Length)]));
            foreach (var row in CollectingSink.Read(Enum.Parse<TextKind>(kind), text))
            {
                if (!row.IsDecoded) Assert.Equal(row.Value, row.Raw);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_piece_repeated_without_end_is_too_much(string kind)
    {
        foreach (var piece in Pieces)
            Assert.NotNull(CollectingSink.Read(Enum.Parse<TextKind>(kind), string.Concat(Enumerable.Repeat(piece, 20_000))));
    }
}
