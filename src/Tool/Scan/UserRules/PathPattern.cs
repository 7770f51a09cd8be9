using System.Text;
using System.Text.RegularExpressions;

namespace SecretGuard.Tool.Scan.UserRules;

/// <summary>
/// Paths with <c>*</c> and <c>?</c> within a name and <c>**</c> across folders; without a slash, a name in any folder.
/// </summary>
internal sealed class PathPattern
{
    private readonly Regex regex;

    public PathPattern(string pattern)
    {
        var text = new StringBuilder(pattern.Contains('/', StringComparison.Ordinal) ? "^" : "(^|/)");
        pattern = pattern.TrimStart('/');
        for (var i = 0; i < pattern.Length; i++)
        {
            var rest = pattern.AsSpan(i);
            if (rest.StartsWith("**/")) (_, i) = (text.Append("(.*/)?"), i + 2);
            else if (rest.StartsWith("**")) (_, i) = (text.Append(".*"), i + 1);
            else text.Append(pattern[i] switch { '*' => "[^/]*", '?' => "[^/]", var c => Regex.Escape(c.ToString()) });
        }

        regex = new Regex(text.Append('$').ToString(), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    }

    public bool Matches(string path) => regex.IsMatch(path);
}
