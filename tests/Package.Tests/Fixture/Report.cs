using System.Globalization;
using System.Text.RegularExpressions;

namespace SecretGuard.Package.Tests.Fixture;

/// <summary>One line of a build that is a warning or an error; line 0 where it has no place.</summary>
internal sealed partial record Report(string File, int Line, bool IsError, string Id, string Message)
{
    public static Report? Parse(string line)
    {
        var match = Form().Match(line);
        return match.Success
            ? new Report(
                Path.GetFileName(match.Groups["file"].Value),
                match.Groups["line"] is { Success: true, Value: var number } ? int.Parse(number, CultureInfo.InvariantCulture) : 0,
                match.Groups["kind"].Value == "error",
                match.Groups["id"].Value,
                match.Groups["message"].Value)
            : null;
    }

    [GeneratedRegex(@"^\s*(?<file>[^(]+?)(\((?<line>\d+),\d+\))?\s?: (?<kind>warning|error) (?<id>\w*)\s?: (?<message>.*?)( \[[^\]]+\])?$")]
    private static partial Regex Form();
}
