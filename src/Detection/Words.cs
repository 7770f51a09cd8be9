namespace SecretGuard.Detection;

/// <summary>
/// Splits identifiers and configuration keys into lower-case words: <c>StripeAPIKey2</c>, <c>stripe_api-key</c>, <c>Stripe:ApiKey</c>.
/// </summary>
internal static class Words
{
    public static List<string> Of(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsLetter(name[i]))
            {
                Add(words, name, start, i);
                start = i + 1;
            }
            else if (i > start && StartsWord(name, i))
            {
                Add(words, name, start, i);
                start = i;
            }
        }

        Add(words, name, start, name.Length);
        return words;
    }

    /// <summary>A name in small letters and digits only: <c>DATADOG_Api-Key</c> is <c>datadogapikey</c>.</summary>
    public static string Squeeze(ReadOnlySpan<char> name)
    {
        var squeezed = new char[name.Length];
        var length = 0;
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c)) squeezed[length++] = char.ToLowerInvariant(c);
        }

        return new string(squeezed, 0, length);
    }

    // A capital after a small letter, or the last capital of a run before a small letter: ApiKey, APIKey.
    private static bool StartsWord(string name, int i) =>
        char.IsUpper(name[i]) && (char.IsLower(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));

    private static void Add(List<string> words, string name, int start, int end)
    {
        if (end > start) words.Add(name.Substring(start, end - start).ToLowerInvariant());
    }
}
