using System.Globalization;
using SecretGuard.Store.Rows;

namespace SecretGuard.Store;

/// <summary>What is known of a secret beside its value.</summary>
internal sealed record SecretDetails
{
    /// <summary>How long before its end a secret is told of, where nobody said otherwise.</summary>
    public static readonly TimeSpan DefaultReminder = TimeSpan.FromDays(14);

    public static SecretDetails None { get; } = new();

    /// <summary>When the live version's value ends, by what whoever issued it says; null where it does not, or nobody said.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>How long before that it is told; null for <see cref="DefaultReminder"/>.</summary>
    public TimeSpan? Remind { get; init; }

    /// <summary>Words to find it by, sorted: lower-case letters, digits and <c>- . _ : / =</c>.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    public static SecretDetails Parse(IEnumerable<AttributeRow> attributes)
    {
        var details = None;
        foreach (var attribute in attributes)
        {
            details = attribute.Key switch
            {
                AttributeKey.Expires => details with { Expires = DateTimeOffset.FromUnixTimeMilliseconds(Number(attribute.Value)) },
                AttributeKey.Remind => details with { Remind = TimeSpan.FromMilliseconds(Number(attribute.Value)) },
                AttributeKey.Labels => details with { Labels = attribute.Value.Split(' ') },
                _ => details,
            };
        }

        return details;
    }

    /// <summary>Whether it has ended by then.</summary>
    public bool HasExpired(DateTimeOffset now) => Expires <= now;

    /// <summary>Whether it is to be told by then that it ends.</summary>
    public bool IsDue(DateTimeOffset now) => Expires - (Remind ?? DefaultReminder) <= now;

    private static long Number(string text) => long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
