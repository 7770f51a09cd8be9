using System.Text;

namespace SecretGuard.Tool.Tests.Scan;

/// <summary>A secret does not hide by how its file is encoded.</summary>
public sealed class EncodingTests : IDisposable
{
    private readonly ScannedFolder folder = new();

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", false }, { "utf-8", true }, { "utf-16", false }, { "utf-16", true }, { "utf-16BE", false }, { "utf-16BE", true },
        { "utf-32", true }, { "utf-32BE", true }, { "iso-8859-1", false },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_token_is_found_at_its_place(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        var text = "# r\u00e9sum\u00e9 of the settings, line by line\nKEY=" + ScannedFolder.Token + "\n";
        folder.Write("a.env", [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)]);
        var found = Assert.Single(folder.Scan().Findings);
        Assert.Equal((2, 5), found.Start);
    }

    [Fact]
    public void Bytes_that_are_no_utf_8_do_not_hide_what_is_beside_them()
    {
        folder.Write("a.env", [0xFF, 0x80, 0xC3, (byte)'\n', .. Encoding.UTF8.GetBytes("KEY=" + ScannedFolder.Token), 0xE2]);
        Assert.Equal((2, 5), Assert.Single(folder.Scan().Findings).Start);
    }

    [Fact]
    public void A_text_that_breaks_off_in_a_character_is_read_to_there()
    {
        folder.Write("a.env", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("KEY=" + ScannedFolder.Token), 0x41]);
        folder.Write("b.env", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes("KEY=" + ScannedFolder.Token), 0x41, 0, 0]);
        Assert.Equal(2, folder.Scan().Findings.Count);
    }

    [Fact]
    public void A_mark_alone_is_an_empty_text()
    {
        foreach (var encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32])
        {
            folder.Write(encoding.WebName + ".txt", encoding.GetPreamble());
        }

        var result = folder.Scan();
        Assert.Equal((4, 0), (result.Files, result.Skipped.Count));
    }

    [Fact]
    public void What_is_no_text_is_told()
    {
        folder.Write("a.bin", [1, 2, 0, 3, 4, 0, 0, 200, .. Encoding.UTF8.GetBytes(ScannedFolder.Token)]);
        var skip = Assert.Single(folder.Scan().Skipped);
        Assert.Equal(("a.bin", "binary", false), (skip.Path, skip.Reason, skip.IsFault));
    }

    public void Dispose() => folder.Dispose();
}
