using SecretGuard.Detection.Providers;

namespace SecretGuard.Detection.Tests;

/// <summary>Every pattern's own proof, in every carrier, through the real engine. A new pattern needs no new test code.</summary>
public sealed class ProofTests
{
    private static readonly List<TokenFormat> Formats = [.. KnownProviders.All.SelectMany(provider => provider.Formats)];

    public static TheoryData<string> Slugs => [.. Formats.Select(format => format.Rule.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_token_is_found_wherever_it_is_written(string slug)
    {
        var format = Format(slug);
        foreach (var (value, carrier) in Pairs(format, format.Finds))
        {
            var (text, start) = carrier.Around(value, NameFor(format));
            var found = Detector.Scan(text, TextKinds.OfPath(carrier.Path));
            Assert.True(found.Count == 1, $"{slug} in {carrier}: {found.Count} findings");
            Assert.Equal((slug, start, value.Length), (found[0].Rule.Slug, found[0].Start, found[0].Length));
        }
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_look_alike_is_not_found_anywhere(string slug)
    {
        var format = Format(slug);
        foreach (var (value, carrier) in Pairs(format, format.Ignores))
        {
            var (text, _) = carrier.Around(value, NameFor(format));
            Assert.DoesNotContain(Detector.Scan(text, TextKinds.OfPath(carrier.Path)), found => found.Rule.Slug == slug);
        }
    }

    [Fact]
    public void Every_format_has_samples_of_both_sides_and_a_slug_of_its_own()
    {
        Assert.All(Formats, format => Assert.True(format.Finds.Length > 0 && format.Ignores.Length > 0, format.Rule.Slug));
        Assert.Equal(Formats.Count, Formats.Select(format => format.Rule.Slug).Distinct().Count());
        Assert.All(Formats, format => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", format.Rule.Slug));
        Assert.All(Formats, format => Assert.All(format.Anchors, anchor => Assert.True(anchor.Length >= 3, format.Rule.Slug)));
        Assert.All(Formats, format => Assert.True(format.Anchors.Length > 0 != format.Names.Length > 0, format.Rule.Slug));
        Assert.All(Formats.SelectMany(format => format.Names), name => Assert.Matches("^[a-z0-9]{3,}$", name));
        Assert.All(Formats.SelectMany(format => format.TellingNames), name => Assert.Matches("^[a-z0-9]{3,}( [a-z0-9]+)*$", name));
    }

    [Fact]
    public void A_name_that_tells_with_the_form_what_a_value_is_suffices()
    {
        foreach (var format in Formats.Where(format => format.TellingNames.Length > 0))
        {
            foreach (var (name, value) in format.TellingNames.SelectMany(
                name => format.Finds, (name, make) => (name.Replace(' ', '_'), make())))
            {
                AssertFinds("x.env", name.ToUpperInvariant() + "=" + value, value);
                AssertFinds("x.txt", name.Replace('_', '.') + " := " + value, value);
                Assert.DoesNotContain(Detector.Scan("X=" + value, TextKind.Env), found => found.Rule == format.Rule);
            }

            void AssertFinds(string path, string text, string value) =>
                Assert.Contains(
                    Detector.Scan(text, TextKinds.OfPath(path)),
                    found => found.Rule == format.Rule && text.Substring(found.Start, found.Length) == value);
        }
    }

    [Fact]
    public void Every_provider_says_where_its_formats_are_documented_and_where_a_token_is_revoked()
    {
        Assert.All(KnownProviders.All, provider =>
        {
            Assert.StartsWith("https://", provider.Documentation, StringComparison.Ordinal);
            Assert.StartsWith("https://", provider.Revocation, StringComparison.Ordinal);
        });
        Assert.Equal(KnownProviders.All.Count, KnownProviders.All.Select(provider => provider.Name).Distinct().Count());
    }

    private static TokenFormat Format(string slug) => Formats.Single(format => format.Rule.Slug == slug);

    private static string NameFor(TokenFormat format) => format.Names.Length == 0 ? "Setting" : format.Names[0] + "_SECRET_KEY";

    private static IEnumerable<(string Value, Carrier Carrier)> Pairs(TokenFormat format, Func<string>[] samples) =>
        from sample in samples
        from carrier in format.Names.Length > 0 ? Carrier.Naming : Carrier.All
        select (sample(), carrier);
}
