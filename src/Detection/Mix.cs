namespace SecretGuard.Detection;

/// <summary>
/// Kinds of characters that a random text of its length is all but bound to hold, while words and names rarely hold all of them. For
/// formats whose fixed text other text has too.
/// </summary>
[Flags]
internal enum Mix
{
    Any = 0,
    Digit = 1,
    Lower = 2,
    Upper = 4,
    DigitAndCases = Digit | Lower | Upper,
}
