using SecretGuard.Detection.Providers;

namespace SecretGuard.Detection;

/// <summary>Finds tokens whose provider can be told from their form.</summary>
internal static class KnownFormats
{
    /// <summary>The providers; a new one is a file in Providers/ and a line here.</summary>
    public static readonly IReadOnlyList<Provider> Providers =
    [
        Aws.Provider,
        GitHub.Provider,
        GitLab.Provider,
        Npm.Provider,
        NuGet.Provider,
        SendGrid.Provider,
        Slack.Provider,
        Stripe.Provider,
    ];

    private static readonly TokenFormat[] Formats = [.. Providers.SelectMany(provider => provider.Formats)];
    private static readonly (string Anchor, TokenFormat Format)[] Entries = [.. Formats.SelectMany(format => format.Anchors.Select(anchor => (anchor, format)))];
    private static readonly AnchorSet Anchors = new(Entries.Select(entry => entry.Anchor));

    /// <summary>The first token in a text; null where there is none.</summary>
    public static Finding? Find(string text) => Find(text.AsSpan(), 0);

    /// <summary>The first token at or after <paramref name="from"/>.</summary>
    public static Finding? Find(ReadOnlySpan<char> text, int from)
    {
        for (var at = Anchors.Next(text, from); at >= 0; at = Anchors.Next(text, at + 1))
        {
            if (at > 0 && IsWordCharacter(text[at - 1])) continue;
            foreach (var hit in Anchors.At(text, at))
            {
                var (anchor, format) = Entries[hit];
                var length = format.Shape.Match(text.Slice(at), anchor.Length);
                if (length == 0) continue;
                var token = text.Slice(at, length);
                if (Placeholders.IsMonotonous(token.Slice(anchor.Length)) || format.Check?.Invoke(token) == false) continue;
                return new Finding(format.Rule, at, length, format.Confidence);
            }
        }

        return null;
    }

    private static bool IsWordCharacter(char c) => c == '_' || char.IsLetterOrDigit(c);
}
