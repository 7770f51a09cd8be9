namespace SecretGuard.Detection.KnownValues;

/// <summary>Numbers as text.</summary>
internal static class Digits
{
    private const string Upper = "0123456789ABCDEF";
    private const string Lower = "0123456789abcdef";

    /// <summary>Appends the last <paramref name="digits"/> hexadecimal digits.</summary>
    public static void AddHex(SecretBuffer output, int number, int digits, bool upper)
    {
        for (var shift = 4 * (digits - 1); shift >= 0; shift -= 4) output.Add((byte)(upper ? Upper : Lower)[number >> shift & 15]);
    }

    /// <summary>Appends as many hexadecimal digits as are needed.</summary>
    public static void AddHex(SecretBuffer output, int number, bool upper)
    {
        var digits = 1;
        while (number >> (4 * digits) != 0) digits++;
        AddHex(output, number, digits, upper);
    }

    public static void AddDecimal(SecretBuffer output, int number)
    {
        if (number >= 10) AddDecimal(output, number / 10);
        output.Add((byte)('0' + number % 10));
    }
}
