namespace SecretGuard.Analyzers.Literals;

/// <summary>The article before a title, by how the title sounds.</summary>
internal static class Article
{
    private const string Vowels = "AEIOaeio";

    // Their names, spelled out, begin with a vowel: an SSH key, an npm token.
    private const string SpelledVowels = "AEFHILMNORSX";

    private static readonly string[] Spelled = ["npm"];

    public static string With(string title) => (SoundsOpen(title) ? "an " : "a ") + title;

    private static bool SoundsOpen(string title)
    {
        var end = title.IndexOf(' ');
        var word = end < 0 ? title : title.Substring(0, end);
        if (Array.IndexOf(Spelled, word) >= 0) return true;
        var isSpelled = word.Length is > 1 and < 5 && word.All(char.IsUpper);
        return (isSpelled ? SpelledVowels : Vowels).IndexOf(title[0]) >= 0;
    }
}
