using System.Text;
using SecretGuard.Store.Slots;

namespace SecretGuard.Store.Tests;

public sealed class RecoveryCodeTests : IDisposable
{
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private readonly TemporaryStore files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public void A_code_is_groups_of_four_that_I_can_type_back_in_any_case_and_grouping()
    {
        using var code = RecoveryCode.New();
        var text = Text(code);
        Assert.Matches("^sgr1-([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{2}$", text);
        using var key = code.DeriveKey();
        foreach (var typed in (string[])[text, text.ToLowerInvariant(), text.Replace("-", "", StringComparison.Ordinal), text.Replace('-', ' ') + "\r\n", text.Replace('0', 'o').Replace('1', 'l')])
        {
            using var again = RecoveryCode.Parse(Encoding.ASCII.GetBytes(typed));
            using var sameKey = again.DeriveKey();
            Assert.True(key.Span.SequenceEqual(sameKey.Span));
        }
    }

    [Fact]
    public void Two_codes_differ_and_so_do_their_keys()
    {
        using var one = RecoveryCode.New();
        using var two = RecoveryCode.New();
        Assert.NotEqual(Text(one), Text(two));
        using var first = one.DeriveKey();
        using var second = two.DeriveKey();
        Assert.False(first.Span.SequenceEqual(second.Span));
    }

    [Fact]
    public void Every_single_wrong_character_is_found()
    {
        using var code = RecoveryCode.New();
        var text = Text(code).Replace("-", "", StringComparison.Ordinal);
        for (var at = 0; at < text.Length; at++)
        {
            foreach (var other in Letters.Where(letter => letter != char.ToUpperInvariant(text[at])))
                Refused(text[..at] + other + text[(at + 1)..]);
        }
    }

    [Fact]
    public void Every_two_characters_that_changed_places_are_found()
    {
        using var code = RecoveryCode.New();
        var text = Text(code).Replace("-", "", StringComparison.Ordinal);
        for (var i = 4; i < 36; i++)
        {
            for (var j = i + 1; j < 36; j++)
            {
                var letters = text.ToCharArray();
                (letters[i], letters[j]) = (letters[j], letters[i]);
                if (letters[i] != letters[j])
                    Refused(new string(letters));
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("sgr1-")]
    [InlineData("sgr2-0000-0000-0000-0000-0000-0000-0000-0000-00")]
    [InlineData("sgr1-0000-0000-0000-0000-0000-0000-0000-0000-0")]
    [InlineData("sgr1-0000-0000-0000-0000-0000-0000-0000-0000-000")]
    [InlineData("sgr1-000U-0000-0000-0000-0000-0000-0000-0000-00")]
    [InlineData("sgr1-000\u00e9-0000-0000-0000-0000-0000-0000-0000-00")]
    public void What_is_no_code_is_refused(string typed) => Refused(typed);

    [Fact]
    public void It_opens_the_store_that_it_was_made_with_and_no_other()
    {
        using var code = RecoveryCode.New();
        LocalStore.Create(files.Location, files.Context, StoreKeySource.Default, code).Dispose();
        files.Set("A", "1");
        File.Delete(files.Location.KeyFilePath);
        using (var store = LocalStore.Open(files.Location, files.Context, new RecoveryKey(code)))
        {
            Assert.Equal(SlotKind.Recovery, store.OpenedBy.Kind);
            Assert.Equal("1", TemporaryStore.Get(store, "A"));
        }

        using var other = new TemporaryStore().Created();
        var refused = Assert.Throws<StoreException>(() => LocalStore.Open(other.Location, other.Context, new RecoveryKey(code)));
        Assert.Equal(StoreError.WrongKey, refused.Error);
        Assert.Equal(1, other.Count("failed_unlock"));
    }

    [Fact]
    public void It_is_in_no_file_of_the_store()
    {
        using var code = RecoveryCode.New();
        LocalStore.Create(files.Location, files.Context, StoreKeySource.Default, code).Dispose();
        using var key = code.DeriveKey();
        foreach (var path in Directory.EnumerateFiles(files.Home, "*", SearchOption.AllDirectories))
        {
            var content = File.ReadAllBytes(path);
            Assert.Equal(-1, content.AsSpan().IndexOf(key.Span));
            Assert.DoesNotContain(Text(code)[5..14], Encoding.Latin1.GetString(content), StringComparison.OrdinalIgnoreCase);
        }
    }

    private static string Text(RecoveryCode code)
    {
        using var text = code.Format();
        return Encoding.ASCII.GetString(text.Span);
    }

    private static void Refused(string typed)
    {
        var refused = Assert.Throws<StoreException>(() => RecoveryCode.Parse(Encoding.Latin1.GetBytes(typed)));
        Assert.Equal(StoreError.InvalidValue, refused.Error);
        if (typed.Length > 5)
            Assert.DoesNotContain(typed, string.Join('\n', [refused.Message, .. refused.Hints]), StringComparison.OrdinalIgnoreCase);
    }
}
