using SecretGuard.Detection.Providers;
using SecretGuard.Detection;

namespace SecretGuard.Tool.Scan.Reports;

/// <summary>What to do about a finding: where its provider takes it back, and how it leaves the file.</summary>
/// <param name="Provider">Who issued it; null where its form does not say.</param>
internal sealed record Advice(Provider? Provider)
{
    /// <summary>Each a sentence, in the order to take them: a value that stood in a file is known to others, so it goes first.</summary>
    public static readonly IReadOnlyList<string> Steps =
    [
        "Rotate first: whoever has read the file, or its history, has the value. Revoke it where it was issued, and make a new one.",
        "Keep the new one in the store: dotnet secretguard set NAME",
        "Read it at run time, by that name, from the environment or the configuration; in C# the editor's fix does it.",
        "Scan again. What is left on purpose is accepted by a comment 'secretguard:allow RULE reason', or by the baseline.",
    ];

    private static readonly Dictionary<string, Provider> ByRule = Index();

    /// <summary>Where to revoke it, as a sentence without a full stop.</summary>
    public string Revocation =>
        Provider is null ? "change it where it is checked, then everywhere it is used" : $"revoke it: {Provider.Revocation}";

    public static Advice Of(Rule rule) => new(ByRule.GetValueOrDefault(rule.Slug));

    private static Dictionary<string, Provider> Index()
    {
        var providers = new Dictionary<string, Provider>(StringComparer.Ordinal);
        foreach (var provider in KnownProviders.All)
        {
            foreach (var format in provider.Formats) providers.TryAdd(format.Rule.Slug, provider);
        }

        return providers;
    }
}
