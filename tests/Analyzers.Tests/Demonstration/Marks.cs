using System.Text.RegularExpressions;

namespace SecretGuard.Analyzers.Tests.Demonstration;

/// <summary>
/// What the comments at the ends of lines say: <c>// expect SG0002 SG0003</c>, one of these ids is reported on this line;
/// <c>// or here</c>, on this line as well as on the expected one above; <c>// clean</c>, a look-alike. All other lines are to be quiet, too.
/// </summary>
internal sealed partial class Marks
{
    private readonly Dictionary<(string Path, int Line), Expectation> _expected = [];

    /// <summary>What is to be found, in the order of the files.</summary>
    public List<Expectation> Expected { get; } = [];

    /// <summary>How many lines are there to mislead.</summary>
    public int LookAlikes { get; private set; }

    public void Read(string path, string text)
    {
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (Mark().Match(line) is { Success: true } mark) Add(mark, path, number, line.Trim());
            else Assert.False(line.Contains("expect SG", StringComparison.Ordinal), $"{path}:{number} has a mark that nobody reads");
        }
    }

    /// <summary>What is expected on a line, null for most.</summary>
    public Expectation? At(string path, int line) => _expected.GetValueOrDefault((path, line));

    private void Add(Match mark, string path, int line, string text)
    {
        switch (mark.Groups["kind"].Value)
        {
            case "clean":
                LookAlikes++;
                return;
            case "or here":
                _expected.Add((path, line), Expected[^1]);
                return;
            default:
                Expected.Add(new Expectation(mark.Groups["ids"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries), path, line, text));
                _expected.Add((path, line), Expected[^1]);
                return;
        }
    }

    [GeneratedRegex(@"(?://|@\*) (?:(?<kind>clean|or here)|(?<kind>expect)(?<ids>(?: SG\d{4})+))(?: \*@)?\s*$")]
    private static partial Regex Mark();
}
