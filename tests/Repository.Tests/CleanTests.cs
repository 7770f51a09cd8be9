using SecretGuard.Tool.Scan;

namespace SecretGuard.Repository.Tests;

/// <summary>The repository stands up to its own scanner.</summary>
public sealed class CleanTests
{
    [Fact]
    public void Our_own_scan_finds_nothing_here()
    {
        var root = Path.TrimEndingDirectorySeparator(Repository.Root);
        var source = new TreeSource([.. Repository.Files.Select(file => Path.Combine(root, file))], root);
        var result = new Scanner(new ScanOptions(), TimeProvider.System).Run(source);
        Assert.True(result.Files > 200);
        Assert.Empty(result.Findings.Select(found => $"{found.Path}:{found.Start.Line} {found.Rule}"));
        Assert.False(result.IsIncomplete);
    }

    [Fact]
    public void No_file_names_the_machine_it_was_written_on()
    {
        var home = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Repository.Root))!;
        Assert.DoesNotContain(
            Repository.Files.Where(file => !file.EndsWith(".png", StringComparison.Ordinal)),
            file => home.Length > 1 && Repository.Read(file).Contains(home + "/", StringComparison.Ordinal));
    }
}
