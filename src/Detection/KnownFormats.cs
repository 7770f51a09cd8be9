using SecretGuard.Detection.Judging;
using SecretGuard.Detection.Providers;

namespace SecretGuard.Detection;

/// <summary>Finds tokens whose provider can be told from their form.</summary>
internal static class KnownFormats
{
    private const int ShortestTold = 8;

    private static readonly TokenFormat[] Formats = [.. KnownProviders.All.SelectMany(provider => provider.Formats)];

    // Where anchors begin alike, the longest says most.
    private static readonly Lure[] Anchored =
        [.. Formats.SelectMany(format => format.Anchors.Select(anchor => new Lure(anchor, format)))
            .OrderByDescending(lure => lure.Text.Length)];

    private static readonly Lure[] Named = [.. Formats.SelectMany(format => format.Names.Select(name => new Lure(name, format)))];
    private static readonly TokenFormat[] Telling = [.. Formats.Where(format => format.TellingNames.Length > 0)];

    // Shorter ones are words.
    private static readonly AnchorSet ProviderNames =
        new(KnownProviders.All.Select(provider => Words.Squeeze(provider.Name.AsSpan())).Where(name => name.Length >= 5));

    private static readonly AnchorSet NamedWords = new(Named.Select(lure => lure.Text));

    /// <summary>What tokens hold, the longest first.</summary>
    public static string[] Anchors { get; } = [.. Anchored.Select(lure => lure.Text)];

    /// <summary>The first words of all <see cref="TokenFormat.TellingNames"/>.</summary>
    public static IEnumerable<string> TellingWords =>
        Telling.SelectMany(format => format.TellingNames).Select(name => name.Split(' ')[0]).Distinct();

    private static readonly AnchorSet AnchorSet = new(Anchors);

    /// <summary>The first token in a text; null where there is none.</summary>
    public static Finding? Find(string text)
    {
        for (var at = AnchorSet.Next(text.AsSpan(), 0); at >= 0; at = AnchorSet.Next(text.AsSpan(), at + 1))
        {
            foreach (var anchor in AnchorSet.At(text.AsSpan(), at))
            {
                if (Read(anchor, text.AsSpan(), at, 0) is { } token) return token;
            }
        }

        return null;
    }

    /// <summary>The token around an anchor; null where there is none.</summary>
    /// <param name="anchor">Which of <see cref="Anchors"/> it is.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="at">Where the anchor stands.</param>
    /// <param name="from">What stands before this place belongs to another token.</param>
    public static Finding? Read(int anchor, ReadOnlySpan<char> text, int at, int from)
    {
        var format = Anchored[anchor].Format;
        var skipped = Anchored[anchor].Text.Length;
        var start = format.Before.StartOf(text, at);
        if (start < from) return null;
        var length = format.Shape.Match(text.Slice(at), skipped);
        if (length == 0) return null;
        if (Weigh(format, text.Slice(start, at - start), text.Slice(at + skipped, length - skipped)) is not { } confidence) return null;
        var token = text.Slice(start, at - start + length);
        if (format.Check?.Invoke(token) == false) return null;
        return new Finding(format.Rule, start, token.Length, confidence, format.Check is null ? Reason.Form : Reason.Checksum);
    }

    /// <summary>The format of a whole value under the name of a secret; null where it has none.</summary>
    /// <param name="name">The name as it is written.</param>
    /// <param name="value">The value.</param>
    public static Finding? FindNamed(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        if (value.Length == 0) return null;
        var squeezed = Words.Squeeze(name).AsSpan();
        for (var at = NamedWords.Next(squeezed, 0); at >= 0; at = NamedWords.Next(squeezed, at + 1))
        {
            foreach (var hit in NamedWords.At(squeezed, at))
            {
                var format = Named[hit].Format;
                if (format.Shape.Match(value, 0) != value.Length) continue;
                if (Weigh(format, default, value) is not { } confidence || format.Check?.Invoke(value) == false) continue;
                return new Finding(format.Rule, 0, value.Length, confidence, Reason.FormUnderName);
            }
        }

        return null;
    }

    /// <summary>
    /// The same under a name that does not say that it is a secret's, but says with the form what it is; null where it does not.
    /// </summary>
    /// <param name="name">The name as it is written.</param>
    /// <param name="value">The value.</param>
    public static Finding? FindTold(ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        if (value.Length < ShortestTold) return null;
        foreach (var format in Telling)
        {
            if (format.Shape.Match(value, 0) != value.Length) continue;
            if (!Holds(name, format.TellingNames)) continue;
            if (Weigh(format, default, value) is not { } confidence || format.Check?.Invoke(value) == false) continue;
            return new Finding(format.Rule, 0, value.Length, confidence, Reason.FormUnderName);
        }

        return null;
    }

    private static bool Holds(ReadOnlySpan<char> name, string[] tellingNames)
    {
        var squeezed = Words.Squeeze(name);
        return Array.Exists(tellingNames, words => squeezed.Contains(words.Replace(" ", ""), StringComparison.Ordinal));
    }

    /// <summary>Whether a name holds that of a provider: <c>NUGET_KEY</c>.</summary>
    public static bool NamesProvider(ReadOnlySpan<char> name) => ProviderNames.Next(Words.Squeeze(name).AsSpan(), 0) >= 0;

    // By what is before and behind the anchor; null where that is no token. In the order of the alphabet it may be an example, or a key
    // that somebody made up.
    private static Confidence? Weigh(TokenFormat format, ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        if (Placeholders.IsMonotonous(before) || Placeholders.IsMonotonous(behind) || Randomness.IsRepetition(behind)) return null;
        if ((format.Mix & ~(MixOf(before) | MixOf(behind))) != 0) return null;
        var isPattern = Placeholders.IsPattern(before) || Placeholders.IsPattern(behind);
        return isPattern && format.Confidence == Confidence.High ? Confidence.Medium : format.Confidence;
    }

    private static Mix MixOf(ReadOnlySpan<char> text)
    {
        var mix = Mix.Any;
        foreach (var c in text)
            mix |= c is >= '0' and <= '9' ? Mix.Digit : c is >= 'a' and <= 'z' ? Mix.Lower : c is >= 'A' and <= 'Z' ? Mix.Upper : Mix.Any;
        return mix;
    }

    // What is looked for, and what it may be. No struct: the runtime would have to compile sequences of them while it starts.
    private sealed class Lure(string text, TokenFormat format)
    {
        public string Text { get; } = text;

        public TokenFormat Format { get; } = format;
    }
}
