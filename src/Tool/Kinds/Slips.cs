using SecretGuard.Tool.Output;

namespace SecretGuard.Tool.Kinds;

/// <summary>What is in a value by a slip more often than on purpose: told, and stored all the same.</summary>
internal static class Slips
{
    public static void Tell(ReadOnlySpan<byte> value, Messages messages)
    {
        if (value.Length > 1 && value[0] == value[^1] && value[0] is (byte)'"' or (byte)'\'')
        {
            messages.Warning("the value has quotes around it, which are part of it now", "if they came from a file or a shell, set it again without them");
        }

        // A last newline that was meant is a file's: a key in PEM ends with one.
        if (!value.IsEmpty && (IsBlank(value[0]) || value[^1] is (byte)' ' or (byte)'\t'))
        {
            messages.Warning("the value has a blank at an end, which is part of it now", "if it came from copying, set it again without it");
        }
    }

    private static bool IsBlank(byte character) => character is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r';
}
