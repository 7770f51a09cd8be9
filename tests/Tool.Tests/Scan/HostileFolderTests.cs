using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;

namespace SecretGuard.Tool.Tests.Scan;

/// <summary>Folders that were made to stop a scan: nothing waits for a pipe, reads a device, or follows a link that a repository brought.</summary>
public sealed class HostileFolderTests : IDisposable
{
    private readonly ScannedFolder folder = new();

    public HostileFolderTests() => folder.Write("a.env", "KEY=" + ScannedFolder.Token);

    [Theory]
    [InlineData(".git")]
    [InlineData("inner/.git")]
    [InlineData(".gitignore")]
    [InlineData(".secretguardignore")]
    [InlineData(".git/index")]
    [InlineData(".git/config")]
    [InlineData(".git/commondir")]
    [InlineData(".git/info/exclude")]
    public void A_pipe_where_a_file_of_git_or_ours_should_be_is_not_waited_for(string path)
    {
        Pipe(path);
        Assert.Equal("a.env", Assert.Single(folder.Scan().Findings).Path);
    }

    [Theory]
    [InlineData(".git")]
    [InlineData(".gitignore")]
    [InlineData(".secretguardignore")]
    [InlineData(".git/index")]
    [InlineData(".git/config")]
    public void A_device_behind_a_link_is_not_read(string path)
    {
        Replace(path);
        File.CreateSymbolicLink(folder.Full(path), "/dev/zero");
        Assert.Equal("a.env", Assert.Single(folder.Scan().Findings).Path);
    }

    [Fact]
    public void An_ignore_file_that_is_a_link_is_followed_no_more_than_git_does()
    {
        folder.Git("init", "-q");
        folder.Write("everything.txt", "*\n");
        File.CreateSymbolicLink(folder.Full(".gitignore"), folder.Full("everything.txt"));
        Assert.Contains("a.env", folder.Git("status", "--porcelain"), StringComparison.Ordinal);
        Assert.Equal("a.env", Assert.Single(folder.Scan().Findings).Path);
    }

    [Theory]
    [InlineData("gitdir: nowhere\0else")]
    [InlineData("gitdir: ")]
    [InlineData("")]
    public void A_file_that_points_to_no_repository_stops_nothing(string text)
    {
        folder.Write("inner/.git", text);
        folder.Write("inner/b.env", "KEY=" + ScannedFolder.Token);
        Assert.Equal(["a.env", "inner/b.env"], folder.Scan().Findings.Select(found => found.Path));
    }

    // An index whose extension goes backward, and one of which each name repeats the long one before.
    [Fact]
    public void A_damaged_index_is_read_to_an_end()
    {
        folder.Git("init", "-q");
        folder.Write(".gitignore", "*.env\n");
        folder.Write(".git/index", [.. Header(0), .. "aaaa"u8, .. Number(-8), .. new byte[64]]);
        Assert.Empty(folder.Scan().Findings);
        byte[] entry = [.. new byte[62], 0];
        folder.Write(".git/index", [.. Header(1000), .. entry, .. Encoding.ASCII.GetBytes(new string('a', 100_000)), 0, .. Enumerable.Repeat((byte[])[.. entry, 0], 999).SelectMany(bytes => bytes)]);
        Assert.Empty(folder.Scan().Findings);
    }

    [Fact]
    public void A_folder_whose_name_is_no_text_is_a_fault_and_not_passed_over()
    {
        Shell("mkdir \"$(printf 'fold\\351r')\" && cp a.env \"$(printf 'fold\\351r')/b.env\"");
        var result = folder.Scan();
        Shell("rm -r fold*");
        Assert.True(result.IsIncomplete);
        Assert.Contains(result.Skipped, skip => skip.IsFault && skip.Reason == "cannot be read: its name is no UTF-8");
    }

    // Root reads everything, so the scan is somebody else's.
    [Fact]
    public void A_folder_that_cannot_be_listed_is_a_fault_and_not_left_out()
    {
        var tool = Path.Combine(Path.GetDirectoryName(typeof(HostileFolderTests).Assembly.Location)!, "dotnet-secretguard.dll");
        folder.Write("locked/b.env", "KEY=" + ScannedFolder.Token);
        Shell($"chmod 755 . && chmod 000 locked && as= && if [ $(id -u) = 0 ]; then as='setpriv --reuid=65534 --regid=65534 --clear-groups'; fi; $as '{Environment.ProcessPath}' '{tool}' scan > /dev/null 2> errors; code=$?; chmod 755 locked; grep -q \"'locked/' cannot be read\" errors && exit $((code - 2))");
    }

    public void Dispose() => folder.Dispose();

    private static byte[] Header(int entries) => [.. "DIRC"u8, .. Number(4), .. Number(entries)];

    private static byte[] Number(int number)
    {
        var bytes = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    private void Pipe(string path)
    {
        Replace(path);
        Shell($"mkfifo {path}");
    }

    private void Replace(string path)
    {
        if (path.StartsWith(".git/", StringComparison.Ordinal)) folder.Git("init", "-q");
        Directory.CreateDirectory(Path.GetDirectoryName(folder.Full(path))!);
        File.Delete(folder.Full(path));
    }

    private void Shell(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", command]) { WorkingDirectory = folder.Root })!;
        shell.WaitForExit();
        Assert.Equal(0, shell.ExitCode);
    }
}
