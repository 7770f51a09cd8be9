using System.Runtime.CompilerServices;

namespace SecretGuard.Detection;

/// <summary>
/// What most characters of a text are asked for. ASCII is decided by constants, because a call of the framework costs more than the answer
/// as long as the runtime has compiled neither anew.
/// </summary>
internal static class Letters
{
    // Of the characters from 64 on, the letters; of those before, the digits.
    private const ulong Alphabet = 0x07FF_FFFE_07FF_FFFE;
    private const ulong Underscore = 0x0000_0000_8000_0000;
    private const ulong Digits = 0x03FF_0000_0000_0000;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetter(char c) => c < 128 ? c >= 64 && (Alphabet >> c & 1) != 0 : char.IsLetter(c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetterOrDigit(char c) => c < 128 ? ((c < 64 ? Digits : Alphabet) >> c & 1) != 0 : char.IsLetterOrDigit(c);

    /// <summary>A letter, a digit or an underscore.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWordPart(char c) => c < 128 ? ((c < 64 ? Digits : Alphabet | Underscore) >> c & 1) != 0 : char.IsLetterOrDigit(c);
}
