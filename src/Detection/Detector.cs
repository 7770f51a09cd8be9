using SecretGuard.Detection.Connections;
using SecretGuard.Detection.Judging;
using SecretGuard.Detection.Providers;
using SecretGuard.Detection.Reading;
using SecretGuard.Detection.Structured;

namespace SecretGuard.Detection;

/// <summary>The way in: a text in, findings out.</summary>
internal static class Detector
{
    /// <summary>Every rule there is, in the order of the documentation.</summary>
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        .. KnownProviders.All.SelectMany(provider => provider.Formats).Select(format => format.Rule),
        ConnectionStrings.Rule,
        ConnectionStrings.Weak,
        .. StructuredFormats.All.SelectMany(format => format.Rules),
        NamedValues.Password,
        NamedValues.Key,
    ];

    /// <summary>All findings in a text, in order of place, none within another.</summary>
    public static List<Finding> Scan(ReadOnlySpan<char> text, TextKind kind) => Scan(text, kind, considered: null);

    /// <summary>Every value that was looked at, in order of place: why it is a finding, or why it is none.</summary>
    public static List<Consideration> Explain(ReadOnlySpan<char> text, TextKind kind)
    {
        var considered = new List<Consideration>();
        foreach (var found in Scan(text, kind, considered))
        {
            if (!considered.Any(other => other.Start == found.Start && other.Reason == found.Reason))
            {
                considered.Add(new Consideration(found.Start, found.Length, found.Reason));
            }
        }

        return [.. considered.OrderBy(value => value.Start)];
    }

    private static List<Finding> Scan(ReadOnlySpan<char> text, TextKind kind, List<Consideration>? considered)
    {
        var findings = new FindingSink(SettingOf(kind), considered);

        findings.AddForms(text);
        Readers.Of(kind).Read(text, findings);
        return findings.Disjoint();
    }

    private static Setting SettingOf(TextKind kind) => kind switch
    {
        TextKind.Json or TextKind.Xml or TextKind.Env or TextKind.Yaml
        or TextKind.Ini or TextKind.Dockerfile or TextKind.Http or TextKind.Hcl
            => Setting.Configuration,
        _ => Setting.Code,
    };
}
