namespace SecretGuard.Store.Tests.Vectors;

/// <summary>A secret as it has to come out.</summary>
/// <param name="Owner">Its scope's.</param>
/// <param name="Environment">Its scope's.</param>
/// <param name="Name">Its own.</param>
/// <param name="Kind">Its own.</param>
/// <param name="Readable">Whether it may be revealed.</param>
/// <param name="Versions">Number and stage, newest first, and <c>compromised</c> where it is.</param>
/// <param name="Value">The live one.</param>
/// <param name="Retiring">The one before it, where that is still good.</param>
internal sealed record VectorSecret(
    string Owner, string Environment, string Name, string Kind, bool Readable, List<string> Versions, string Value, string? Retiring)
{
    /// <summary>When its value ends, Unix milliseconds.</summary>
    public long? Expires { get; init; }

    /// <summary>How many milliseconds before that it is told.</summary>
    public long? Remind { get; init; }

    public List<string>? Labels { get; init; }

    public ScopeName Scope() => new(Owner, Environment);

    public static VectorSecret See(ISecretStore store, ScopeName scope, StoredSecret secret)
    {
        using var values = store.Read(scope, SecretRequest.Own([secret.Name], withRetiring: true), "run");
        return new(
            scope.Owner,
            scope.Environment,
            secret.Name,
            secret.Kind,
            secret.Readable,
            [.. from version in store.History(scope, secret.Name)
                select $"{version.Version} {version.Stage}{(version.IsCompromised ? " compromised" : "")}".ToLowerInvariant()],
            System.Text.Encoding.UTF8.GetString(values.Live[secret.Name].Span),
            values.Retiring.TryGetValue(secret.Name, out var before) ? System.Text.Encoding.UTF8.GetString(before.Span) : null)
        {
            Expires = secret.Details.Expires?.ToUnixTimeMilliseconds(),
            Remind = (long?)secret.Details.Remind?.TotalMilliseconds,
            Labels = secret.Details.Labels.Count > 0 ? [.. secret.Details.Labels] : null,
        };
    }
}
