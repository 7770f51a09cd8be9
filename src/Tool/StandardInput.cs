// Beside Host, the one place that may name the console.
#pragma warning disable RS0030

namespace SecretGuard.Tool;

/// <summary>What is piped into the tool.</summary>
internal static class StandardInput
{
    private const string Descriptors = "/proc/self/fd";

    public static Stream Open() => IsClosed()
        ? throw new Failure("standard input is closed", "give it something to read, as in: < FILE")
        : Console.OpenStandardInput();

    // The runtime takes the place of a standard input that is closed for a pipe of its own, which it never writes to: to read it would
    // take for ever. So it is closed where we are the ones who could write to it.
    private static bool IsClosed()
    {
        if (!OperatingSystem.IsLinux() || Target($"{Descriptors}/0") is not { } input) return false;
        return input.StartsWith("pipe:", StringComparison.Ordinal)
            && Directory.GetFileSystemEntries(Descriptors).Any(descriptor => Target(descriptor) == input && IsForWriting(descriptor));
    }

    private static string? Target(string descriptor) => new FileInfo(descriptor).LinkTarget;

    // open(2)'s access mode is the last octal digit of the flags in proc(5)'s fdinfo.
    private static bool IsForWriting(string descriptor)
    {
        try
        {
            return File.ReadLines($"/proc/self/fdinfo/{Path.GetFileName(descriptor)}")
                .Any(line => line.StartsWith("flags:", StringComparison.Ordinal) && line[^1] is ('1' or '2'));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It was closed meanwhile, so it is none of the runtime's.
            return false;
        }
    }
}
