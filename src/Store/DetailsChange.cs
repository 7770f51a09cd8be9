using System.Globalization;
using SecretGuard.Store.Rows;

namespace SecretGuard.Store;

/// <summary>What is to be known of a secret from now on; null leaves as it is what is known.</summary>
internal sealed record DetailsChange
{
    public const int MostLabels = 16;
    private const int LongestLabel = 63;

    /// <summary>When the live version's value ends; <see cref="Never"/> takes an end away.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>How long before its end it is told.</summary>
    public TimeSpan? Remind { get; init; }

    /// <summary>In the place of those it has.</summary>
    public IReadOnlyList<string>? Labels { get; init; }

    public static DateTimeOffset Never => DateTimeOffset.MaxValue;

    public bool IsEmpty => Expires is null && Remind is null && Labels is null;

    /// <summary>Refuses labels that are none.</summary>
    public void Check()
    {
        foreach (var label in Labels ?? [])
        {
            if (label.Length is 0 or > LongestLabel || !label.All(IsInLabel))
            {
                throw new StoreException(
                    StoreError.InvalidName,
                    "a label is made of lower-case letters, digits and '-._:/='",
                    $"use 1 to {LongestLabel} of them");
            }
        }

        if (Labels?.Count > MostLabels)
            throw new StoreException(StoreError.InvalidName, $"a secret has at most {MostLabels} labels");
    }

    /// <param name="scope">What the secret is in.</param>
    /// <param name="live">The version that it is about.</param>
    public void Apply(ScopeChange scope, VersionRow live)
    {
        if (Expires is { } end)
            scope.Know(live.Name, live.Version, AttributeKey.Expires, end == Never ? null : Text(end.ToUnixTimeMilliseconds()));
        if (Remind is { } before)
            scope.Know(live.Name, 0, AttributeKey.Remind, Text((long)before.TotalMilliseconds));
        if (Labels is { } labels)
        {
            var text = labels.Count == 0 ? null : string.Join(' ', labels.Distinct().Order(StringComparer.Ordinal));
            scope.Know(live.Name, 0, AttributeKey.Labels, text);
        }
    }

    private static bool IsInLabel(char c) =>
        char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.' or '_' or ':' or '/' or '=';

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
