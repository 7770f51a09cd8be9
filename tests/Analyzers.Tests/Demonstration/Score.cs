using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace SecretGuard.Analyzers.Tests.Demonstration;

/// <summary>What was reported, held against the marks.</summary>
internal sealed class Score
{
    private readonly HashSet<Expectation> _found = [];
    private readonly Marks _marks;

    public Score(Marks marks, IEnumerable<Diagnostic> diagnostics)
    {
        _marks = marks;
        foreach (var diagnostic in diagnostics)
        {
            var place = diagnostic.Location.GetMappedLineSpan();
            var line = place.StartLinePosition.Line + 1;
            if (marks.At(place.Path, line) is { } expected && expected.Ids.Contains(diagnostic.Id)) _found.Add(expected);
            else Unexpected.Add($"{place.Path}:{line} {diagnostic.Id}");
        }

        Unexpected.Sort(StringComparer.Ordinal);
    }

    /// <summary>Reports on lines that are to be quiet, and reports of another kind than is expected.</summary>
    public List<string> Unexpected { get; } = [];

    /// <summary>How much is found of all that is expected, whether there is a rule for it yet or not: so a new rule cannot lower it.</summary>
    public double Recall => (double)_found.Count / _marks.Expected.Count;

    /// <summary>Found and expected for each id, and every line that is not as it should be.</summary>
    /// <param name="supported">The ids that there are rules for; what is missed of others is not listed.</param>
    public string Report(IReadOnlySet<string> supported)
    {
        var report = new StringBuilder();
        foreach (var rule in _marks.Expected.GroupBy(expected => expected.Ids[0]).OrderBy(rule => rule.Key, StringComparer.Ordinal))
        {
            var note = supported.Contains(rule.Key) ? "" : "  no rule yet";
            report.Append(CultureInfo.InvariantCulture, $"{rule.Key} {rule.Count(_found.Contains),4} of {rule.Count(),3}{note}\n");
        }

        report.Append(CultureInfo.InvariantCulture, $"recall {Recall:0.000}: {_found.Count} of {_marks.Expected.Count}, ");
        report.Append(CultureInfo.InvariantCulture, $"{Unexpected.Count} flagged beside them, among {_marks.LookAlikes} look-alikes\n");
        var missed = _marks.Expected.Where(expected => expected.Ids.Any(supported.Contains) && !_found.Contains(expected));
        foreach (var expected in missed) report.Append("missed  ").Append(expected).Append('\n');
        foreach (var flagged in Unexpected) report.Append("flagged ").Append(flagged).Append('\n');
        return report.ToString();
    }
}
