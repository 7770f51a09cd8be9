using System.Text;
using SecretGuard.Store.Backups;

namespace SecretGuard.Store.Tests.Faults;

/// <summary>All there is to see of a store, as text to compare, after everything about it was found in order.</summary>
internal static class Sight
{
    private const string Rows =
        """
        SELECT 'slot ' || kind FROM slot
        UNION ALL SELECT 'trust ' || project || ' ' || environment || ' ' || folder FROM binding
        UNION ALL SELECT 'audit ' || sequence || ' ' || verb || ' ' || CASE WHEN verb LIKE 'key-%' THEN '' ELSE names END FROM audit
        UNION ALL SELECT 'wrap ' || sealed_for FROM data_key_wrap
        UNION ALL SELECT 'version ' || environment || ' ' || name || ' ' || version || ' ' || state || ' ' || (length(sealed) > 0)
          FROM secret_version JOIN scope ON scope.id = scope
        UNION ALL SELECT 'attribute ' || name || ' ' || version || ' ' || key || ' ' || value FROM attribute
        ORDER BY 1
        """;

    /// <returns>What refuses to open says why, behind an exclamation mark.</returns>
    public static string Of(TemporaryStore files)
    {
        // Before it is opened, which brings it to the newest.
        var format = File.Exists(files.Location.DatabasePath) ? files.Texts("SELECT 'format ' || user_version FROM pragma_user_version") : [];
        try
        {
            using var store = files.Open();
            var rows = files.Texts(Rows);
            var values = Values(store, files.Texts("SELECT owner || '|' || environment FROM scope ORDER BY 1")).ToList();
            Assert.Empty(store.Diagnose());
            AssertOneKeySet(files);
            AssertBackupsAreWhole(files);
            return string.Join('\n', [.. format, .. rows, .. values]);
        }
        catch (StoreException refused)
        {
            return $"!{refused.Error}";
        }
    }

    /// <summary>That who comes next can work, and leaves nothing of what was cut off where it would be taken for something.</summary>
    public static void AssertUsable(TemporaryStore files)
    {
        files.Set("NEXT", "written after it");
        Assert.Equal("written after it", files.Get("NEXT"));
        foreach (var announced in Directory.GetFiles(files.Location.StateFolder, "*.next"))
        {
            // What is there yet is of this store's key, and no less good.
            File.Copy(announced, announced[..^".next".Length], overwrite: true);
            Assert.Equal("written after it", files.Get("NEXT"));
        }
    }

    private static IEnumerable<string> Values(ISecretStore store, IEnumerable<string> scopes)
    {
        foreach (var parts in scopes.Select(scope => scope.Split('|')))
        {
            var scope = new ScopeName(parts[0], parts[1]);
            var names = store.List(scope).Select(secret => secret.Name).ToList();
            using var values = store.Read(scope, SecretRequest.Own(names, withRetiring: true), "run");
            Assert.Equal(names, values.Live.Keys.Order(StringComparer.Ordinal));
            foreach (var name in names)
                yield return $"value {scope} {name} {Text(values.Live[name])}";
            foreach (var (name, value) in values.Retiring.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                yield return $"retiring {scope} {name} {Text(value)}";
        }
    }

    private static void AssertOneKeySet(TemporaryStore files)
    {
        Assert.Single(files.Texts("SELECT hex(commitment) FROM data_key_wrap").Distinct());
        Assert.Equal(files.Texts("SELECT data_key FROM scope").Order(), files.Texts("SELECT DISTINCT data_key FROM data_key_wrap").Order());
    }

    private static void AssertBackupsAreWhole(TemporaryStore files)
    {
        foreach (var backup in new BackupFolder(files.Location).List())
        {
            using var copy = LocalStore.OpenAsIs(files.Location with { DatabasePath = backup.Path, StateFolder = backup.Path + ".state" }, files.Context);
            Assert.Empty(copy.Diagnose());
        }
    }

    private static string Text(SecretBytes value) => Encoding.UTF8.GetString(value.Span);
}
