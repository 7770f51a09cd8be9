using SecretGuard.Store;

namespace SecretGuard.Tool.Projects;

/// <summary>A line that is typed at the terminal without being shown.</summary>
internal static class HiddenLine
{
    private const byte EndOfInput = 0x04;
    private const byte Backspace = 0x08;
    private const byte EraseLine = 0x15;
    private const byte Delete = 0x7f;

    /// <returns>Null where more was typed than is allowed.</returns>
    public static SecretBytes? Read(Host host, string prompt, int longest)
    {
        // The console sets the terminal up when it is first written to, so before it is told to hide.
        host.Error.Flush();
        using var hidden = host.HideInput();
        host.Error.Write(prompt);
        host.Error.Flush();
        using var typed = new SecretBytes(longest + 1);
        using var input = host.OpenTyped();
        var length = ReadLine(input, typed.Span);
        host.Error.WriteLine();
        if (host.HasMoreInput())
        {
            while (host.HasMoreInput() && input.Read(typed.Span) > 0) continue;
            throw new Failure("the value has several lines, and nothing was stored", "use --stdin or --from-file FILE");
        }

        return length <= longest ? SecretBytes.Copy(typed.Span[..length]) : null;
    }

    private static int ReadLine(Stream input, Span<byte> typed)
    {
        var length = 0;
        Span<byte> next = stackalloc byte[1];
        while (input.Read(next) > 0 && next[0] is not ((byte)'\n' or (byte)'\r' or EndOfInput))
        {
            if (next[0] is Backspace or Delete) length = WithoutLast(typed[..length]);
            else if (next[0] == EraseLine) length = 0;
            else if (next[0] >= ' ' && length < typed.Length) typed[length++] = next[0];
        }

        next.Clear();
        return length;
    }

    // A character of UTF-8 is a first byte and those that continue it.
    private static int WithoutLast(ReadOnlySpan<byte> typed)
    {
        var length = typed.Length;
        while (length > 0 && (typed[length - 1] & 0xc0) == 0x80) length--;
        return Math.Max(0, length - 1);
    }
}
