using System.Text.RegularExpressions;

namespace SecretGuard.Repository.Tests;

/// <summary>Lines are read side by side with others, in a review and in a diff.</summary>
public sealed partial class LineTests
{
    private const int Longest = 140;

    [Fact]
    public void No_line_of_the_source_is_too_long()
    {
        var broken = Repository.Files
            .Where(file => file.StartsWith("src/", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal))
            .SelectMany(TooLong);
        Assert.Empty(broken);
    }

    private static IEnumerable<string> TooLong(string file) =>
        Repository.Read(file).Split('\n')
            .Select((line, index) => (Text: line.TrimEnd('\r'), Number: index + 1))
            .Where(line => line.Text.Length > Longest && !Unbreakable().IsMatch(line.Text))
            .Select(line => $"{file}, line {line.Number}: {line.Text.Length} characters, of at most {Longest}");

    // An address, or a pattern without a blank. A text with blanks is broken with '+', in a constant too.
    [GeneratedRegex("""\S{100,}""")]
    private static partial Regex Unbreakable();
}
