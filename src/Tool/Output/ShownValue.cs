using System.Text;

namespace SecretGuard.Tool.Output;

/// <summary>A value on its way to somebody's eyes: on a terminal, past every buffer, and nowhere else.</summary>
internal static class ShownValue
{
    /// <summary>Before anything is changed or told.</summary>
    public static void RequireTerminal(Host host)
    {
        if (host.IsOutputTerminal) return;
        throw new Failure(
            "a value is shown on a terminal only, and standard output is none",
            "to hand it to a program: dotnet secretguard run -- CMD",
            "to take values elsewhere: dotnet secretguard export FILE");
    }

    /// <param name="host">Whose terminal.</param>
    /// <param name="name">Named where the value cannot be shown.</param>
    /// <param name="value">In UTF-8.</param>
    public static void Write(Host host, string name, ReadOnlySpan<byte> value)
    {
        if (Steers(value))
        {
            throw new Failure(
                $"the value of '{name}' holds characters that steer a terminal, and is not shown",
                "to hand it to a program: dotnet secretguard run -- CMD");
        }

        host.Out.Flush();
        using var terminal = host.OpenOutput();
        terminal.Write(value);
        if (value[^1] != '\n') terminal.WriteByte((byte)'\n');
        terminal.Flush();
    }

    private static bool Steers(ReadOnlySpan<byte> value)
    {
        for (var at = 0; at < value.Length;)
        {
            _ = Rune.DecodeFromUtf8(value[at..], out var rune, out var length);
            if (Rune.IsControl(rune) && rune.Value is not ('\n' or '\t')) return true;
            at += length;
        }

        return false;
    }
}
