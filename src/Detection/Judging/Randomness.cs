namespace SecretGuard.Detection.Judging;

/// <summary>
/// Tells values that a machine drew from words and names. Entropy alone cannot: it counts characters, and a long identifier has as many
/// different ones as a short key. What differs is how surprising each character is after the one before it.
/// </summary>
internal static class Randomness
{
    /// <summary>
    /// Bits a character above which a value counts as random. Of random base 62 strings of 16 characters 99 % lie above; of the string
    /// literals in C# programs 97 % lie below (eng/letter-pairs.cs prints both).
    /// </summary>
    public const double Threshold = 4.45;

    // -log2 of the probability of a small letter (column) after another (row), rounded, in the words of .NET's own documentation
    // (eng/letter-pairs.cs makes it). Two rows a line.
    private const string PairBits =
        "9655996969942396924378997949891999449399599878499949" +
        "4969299459668929935359998937941999399588479559679969" +
        "5944447999952494734497747949994499299499299463599979" +
        "5989296449957459945539399939991999499979499594999969" +
        "5735556999954226974496999679990999999999699929799999" +
        "8969199949997599993869999938952879399399489955389959" +
        "3398199959963955958977999929444639699797587932569999" +
        "7555846979754275925546699919993986699599459473699999" +
        "7995999999926799867919999929652869398964499665578939" +
        "7969399649789944795237992949892992399999479456498949" +
        "6668378959942495924499999927571899399766678887799699" +
        "4999499329999629935999999978196999599938839973999999" +
        "9999899989986582991499999929971999599959399695999999";

    // Shorter values must surprise more, for a word may be odd.
    private const int SureLength = 16;
    private const double ForEachMissing = 0.13;

    // Letters alone, in one case, are mostly words run together.
    private const double OnlyLetters = 1;

    private const double Digit = 3.3;
    private const double Separator = 1.5;
    private const double AfterSeparator = 3.5;
    private const double Hump = 3;
    private const double EndOfCapitals = 4;
    private const double OddCase = 6;
    private const double LetterToDigit = 4;
    private const double Other = 5;

    /// <summary>Whether the value looks drawn by a machine; short values never do.</summary>
    public static bool IsRandom(ReadOnlySpan<char> value)
    {
        if (value.Length < 8 || !IsAscii(value) || Placeholders.IsMonotonous(value) || IsSequence(value) || IsPeriodic(value)) return false;
        if (IsHex(value)) return value.Length >= 16 && IsMixedHex(value);
        var threshold = Threshold + Math.Max(0, SureLength - value.Length) * ForEachMissing;
        if (!IsOneCase(value)) return Bits(value) >= threshold;
        return value.Length >= SureLength && Bits(value) >= threshold + OnlyLetters;
    }

    /// <summary>The surprise in a value, in bits a character.</summary>
    public static double Bits(ReadOnlySpan<char> value)
    {
        if (value.Length < 2) return 0;
        var bits = 0.0;
        for (var i = 1; i < value.Length; i++) bits += PairOf(value, i);
        return bits / (value.Length - 1);
    }

    /// <summary>Whether all characters are hexadecimal digits, in one case.</summary>
    public static bool IsHex(ReadOnlySpan<char> value)
    {
        var upper = false;
        var lower = false;
        foreach (var c in value)
        {
            if (c is >= 'a' and <= 'f') lower = true;
            else if (c is >= 'A' and <= 'F') upper = true;
            else if (c is < '0' or > '9') return false;
        }

        return !(upper && lower);
    }

    /// <summary>Whether two thirds of a value of some length only repeat the character before: <c>5555dAAAAA7777</c>.</summary>
    public static bool IsRepetition(ReadOnlySpan<char> value)
    {
        var repeats = 0;
        for (var i = 1; i < value.Length; i++)
        {
            if (value[i] == value[i - 1]) repeats++;
        }

        return value.Length >= SureLength && repeats * 3 >= value.Length * 2;
    }

    /// <summary>Whether at least half of the value climbs or falls by one, as alphabets and 12345678 do.</summary>
    public static bool IsSequence(ReadOnlySpan<char> value)
    {
        var steps = 0;
        for (var i = 1; i < value.Length; i++)
        {
            if (value[i] - value[i - 1] is 1 or -1 or 0) steps++;
        }

        return steps * 2 >= value.Length - 1;
    }

    // Machines draw from ASCII; letters beyond it are of a language.
    private static bool IsAscii(ReadOnlySpan<char> value)
    {
        foreach (var c in value)
        {
            if (c > '~') return false;
        }

        return true;
    }

    private static bool IsOneCase(ReadOnlySpan<char> value)
    {
        var lower = false;
        var upper = false;
        foreach (var c in value)
        {
            if (IsDigit(c)) return false;
            lower |= IsLower(c);
            upper |= IsLetter(c) && !IsLower(c);
        }

        return lower != upper;
    }

    // The same few characters over and over: asdfasdfasdf.
    private static bool IsPeriodic(ReadOnlySpan<char> value)
    {
        for (var period = 1; period <= Math.Min(8, value.Length / 2); period++)
        {
            if (value.Slice(period).SequenceEqual(value.Slice(0, value.Length - period))) return true;
        }

        return false;
    }

    private static bool IsMixedHex(ReadOnlySpan<char> value)
    {
        var digits = 0;
        var seen = 0;
        foreach (var c in value)
        {
            if (c <= '9') digits++;
            seen |= 1 << (c & 31);
        }

        var different = 0;
        for (; seen != 0; seen &= seen - 1) different++;
        return digits > 0 && digits < value.Length && different >= Math.Min(8, value.Length / 3);
    }

    private static double PairOf(ReadOnlySpan<char> value, int i)
    {
        var before = value[i - 1];
        var c = value[i];
        if (IsLetter(before) && IsLetter(c)) return LettersOf(value, i);
        if (IsDigit(c)) return IsDigit(before) ? Digit : IsLetter(before) ? LetterToDigit : AfterSeparator;
        if (IsSeparator(c)) return Separator;
        return IsSeparator(before) ? AfterSeparator : Other;
    }

    private static double LettersOf(ReadOnlySpan<char> value, int i)
    {
        var before = value[i - 1];
        var c = value[i];
        if (IsLower(before) && !IsLower(c))
        {
            var afterWord = i > 1 && IsLower(value[i - 2]);
            var beforeWord = i + 1 == value.Length || IsLower(value[i + 1]);
            return afterWord && beforeWord ? Hump : OddCase;
        }

        if (!IsLower(before) && IsLower(c) && i > 1 && IsLetter(value[i - 2]) && !IsLower(value[i - 2])) return EndOfCapitals;
        return PairBits[((before | 32) - 'a') * 26 + ((c | 32) - 'a')] - '0';
    }

    private static bool IsLetter(char c) => (uint)((c | 32) - 'a') < 26;

    private static bool IsLower(char c) => (uint)(c - 'a') < 26;

    private static bool IsDigit(char c) => (uint)(c - '0') < 10;

    private static bool IsSeparator(char c) => c is '-' or '_' or '.' or '/' or ':' or ' ';
}
