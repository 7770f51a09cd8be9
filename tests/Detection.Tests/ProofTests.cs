namespace SecretGuard.Detection.Tests;

/// <summary>Every pattern's own proof, in every carrier, through the real engine. A new pattern needs no new test code.</summary>
public sealed class ProofTests
{
    public static TheoryData<string, int, string> Found => Cases(format => format.Finds.Length);

    public static TheoryData<string, int, string> Ignored => Cases(format => format.Ignores.Length);

    [Theory]
    [MemberData(nameof(Found))]
    public void A_token_is_found_wherever_it_is_written(string slug, int sample, string path)
    {
        var carrier = Carrier.All.Single(c => c.Path == path);
        var value = Format(slug).Finds[sample]();
        var finding = Assert.Single(Detector.Scan(carrier.Around(value), TextKinds.OfPath(path)));
        Assert.Equal(slug, finding.Rule.Slug);
        Assert.Equal(carrier.Before.Length, finding.Start);
        Assert.Equal(value.Length, finding.Length);
    }

    [Theory]
    [MemberData(nameof(Ignored))]
    public void A_look_alike_is_not_found_anywhere(string slug, int sample, string path)
    {
        var carrier = Carrier.All.Single(c => c.Path == path);
        Assert.DoesNotContain(Detector.Scan(carrier.Around(Format(slug).Ignores[sample]()), TextKinds.OfPath(path)), f => f.Rule.Slug == slug);
    }

    [Fact]
    public void Every_format_has_samples_of_both_sides_and_a_slug_of_its_own()
    {
        var formats = KnownFormats.Providers.SelectMany(p => p.Formats).ToList();
        Assert.All(formats, format => Assert.True(format.Finds.Length > 0 && format.Ignores.Length > 0, format.Rule.Slug));
        Assert.Equal(formats.Count, formats.Select(f => f.Rule.Slug).Distinct().Count());
        Assert.All(formats, format => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", format.Rule.Slug));
    }

    private static TokenFormat Format(string slug) => KnownFormats.Providers.SelectMany(p => p.Formats).Single(f => f.Rule.Slug == slug);

    private static TheoryData<string, int, string> Cases(Func<TokenFormat, int> count)
    {
        var data = new TheoryData<string, int, string>();
        foreach (var format in KnownFormats.Providers.SelectMany(p => p.Formats))
        {
            for (var i = 0; i < count(format); i++)
            {
                foreach (var carrier in Carrier.All) data.Add(format.Rule.Slug, i, carrier.Path);
            }
        }

        return data;
    }
}
