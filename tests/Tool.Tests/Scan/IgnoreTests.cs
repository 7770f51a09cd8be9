namespace SecretGuard.Tool.Tests.Scan;

/// <summary>What ignore files keep from a scan.</summary>
public sealed class IgnoreTests : IDisposable
{
    private static readonly string[] Names = ["a", "b", "ab", "a.b", "b.a", "x y", "a b ", "#a", "!b", "\u00fc", "a]", "-", "A", "a1", "[a]", "..b"];

    private static readonly string[] Pieces =
        ["a", "b", "ab", "a.b", "*", "*", "**", "**/", "/**", "/", "/", "?", "[ab]", "[!a]", "[^b]", "[a-c]", "[]a]", "[[:alpha:]]", "[[:digit:]x]", "[a", "\\a", "\\*", "\\", ".", " ", "#", "\u00fc", "[]-]", "[\\]a]", "[[:x:]]", "[a:]"];

    private readonly ScannedFolder folder = new();

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_git_ignores_is_what_is_not_searched(int seed)
    {
        var random = new Random(seed);
        folder.Git("init", "-q");
        foreach (var path in Paths(random)) folder.Write(path, "x=" + ScannedFolder.Token);
        folder.Write(".gitignore", Patterns(random));
        if (Directory.Exists(folder.Full("a"))) folder.Write("a/.gitignore", Patterns(random));
        if (Directory.Exists(folder.Full("a/b"))) folder.Write("a/b/.gitignore", Patterns(random));
        folder.Write(".git/info/exclude", Patterns(random));
        var expected = folder.Git("ls-files", "--others", "--exclude-standard", "-z").Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Where(path => !path.EndsWith(".gitignore", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        Assert.Equal(expected, Searched());
    }

    [Fact]
    public void What_git_tracks_is_searched_even_in_a_folder_that_it_ignores()
    {
        folder.Git("init", "-q");
        folder.Write(".gitignore", "*.env\nsecrets/\n");
        string[] tracked = ["bin/run.sh", "forced.env", "plain.txt", "secrets/deep/er/forced.txt"];
        string[] others = ["bin/other.sh", "ignored.env", "secrets/other.txt", "secrets/deep/other.txt", "obj/a.txt"];
        foreach (var path in tracked.Concat(others)) folder.Write(path, "x=" + ScannedFolder.Token);
        folder.Git(["add", "-f", "--", .. tracked]);
        Assert.Equal(tracked, Searched());
        folder.Git("update-index", "--index-version", "4");
        Assert.Equal(tracked, Searched());
        folder.Git("update-index", "--split-index");
        Assert.Equal(tracked, Searched());
    }

    [Fact]
    public void What_is_named_is_searched()
    {
        folder.Git("init", "-q");
        folder.Write(".gitignore", "*.env\nout/\n");
        folder.Write("a.env", "x=" + ScannedFolder.Token);
        folder.Write("out/a.txt", "x=" + ScannedFolder.Token);
        folder.Write("out/b.log", "x=" + ScannedFolder.Token);
        folder.Write("out/.gitignore", "*.log\n");
        Assert.Empty(Searched());
        Assert.Equal(["a.env", "out/a.txt"], Searched("a.env", "out"));
    }

    [Fact]
    public void Our_own_ignore_file_has_the_first_word()
    {
        folder.Write(".secretguardignore", "samples/\n!kept.env\n!bin/\n");
        folder.Write("deep/.secretguardignore", "/a.txt\n");
        folder.Write(".gitignore", "*.env\n");
        string[] paths = ["bin/a.txt", "deep/a.txt", "deep/deep/a.txt", "kept.env", "other.env", "samples/a.txt"];
        foreach (var path in paths) folder.Write(path, "x=" + ScannedFolder.Token);
        Assert.Equal(["bin/a.txt", "deep/deep/a.txt", "kept.env", "other.env"], Searched());
        folder.Git("init", "-q");
        Assert.Equal(["bin/a.txt", "deep/deep/a.txt", "kept.env"], Searched());
        var skipped = folder.Scan().Skipped.ToDictionary(skip => skip.Path, skip => skip.Reason);
        Assert.Equal("ignored by .secretguardignore", skipped["samples/"]);
        Assert.Equal("ignored by git", skipped["other.env"]);
    }

    [Fact]
    public void A_repository_in_a_repository_has_its_own_rules()
    {
        folder.Git("init", "-q");
        folder.Write(".gitignore", "*.txt\n");
        folder.Write("inner/a.txt", "x=" + ScannedFolder.Token);
        folder.Git("init", "-q", "inner");
        Assert.Equal(["inner/a.txt"], Searched());
    }

    [Fact]
    public void A_pattern_made_to_take_long_does_not()
    {
        folder.Git("init", "-q");
        folder.Write(".gitignore", string.Concat(Enumerable.Repeat("*a", 60)) + "b\n" + string.Concat(Enumerable.Repeat("**/*a", 40)) + "/b\n");
        folder.Write(new string('a', 200), "x=" + ScannedFolder.Token);
        Assert.Single(Searched());
    }

    public void Dispose() => folder.Dispose();

    private IEnumerable<string> Searched(params string[] paths) => folder.Scan(paths).Findings.Select(found => found.Path);

    private static HashSet<string> Paths(Random random)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        var files = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 60; i++)
        {
            var parts = Enumerable.Range(0, random.Next(1, 5)).Select(_ => Names[random.Next(random.Next(2) == 0 ? 3 : Names.Length)]).ToArray();
            var above = Enumerable.Range(1, parts.Length - 1).Select(count => string.Join('/', parts[..count])).ToList();
            var path = string.Join('/', parts);
            if (folders.Contains(path) || above.Exists(files.Contains)) continue;
            folders.UnionWith(above);
            files.Add(path);
        }

        return files;
    }

    private static string Patterns(Random random) => string.Concat(Enumerable.Range(0, random.Next(0, 6)).Select(_ => Pattern(random) + (random.Next(5) == 0 ? "\r\n" : "\n")));

    private static string Pattern(Random random) =>
        (random.Next(4) == 0 ? "!" : "") + string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => Pieces[random.Next(Pieces.Length)])) + (random.Next(4) == 0 ? "/" : "");
}
