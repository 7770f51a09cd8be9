using SecretGuard.Store;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Listing;

/// <summary>Secrets for people: columns that nothing stands in are left out.</summary>
internal static class SecretTable
{
    public static void Write(TextWriter output, List<ListedSecret> secrets, ProjectNames names, DateTimeOffset now)
    {
        var columns = ((string Header, Func<ListedSecret, string> Cell)[])
        [
            ("NAME", secret => secret.Name),
            ("ENVIRONMENT", secret => secret.Environment),
            ("KIND", secret => secret.Secret.Kind + (secret.Secret.Readable ? ", readable" : "")),
            ("VERSION", Versions),
            ("AGE", secret => Age.Of(now - secret.Secret.Created)),
            ("USED", secret => secret.Use is { } use ? Age.Of(now - use.Last) + " ago" : "never"),
            ("EXPIRES", secret => $"{secret.Secret.Details.Expires:yyyy-MM-dd}"),
            ("REMIND", Reminder),
            ("LABELS", secret => string.Join(' ', secret.Secret.Details.Labels)),
            ("FROM", secret => secret.Scope.Shared is { } shared && shared != secret.Name ? shared : ""),
            ("GRANTED TO", secret => string.Join(
                ", ", secret.Grants.Select(grant => $"{names.Of(grant.Project)} ({grant.Name})").Order(StringComparer.Ordinal))),
        ];
        var shown = columns.Where(column => secrets.Exists(secret => column.Cell(secret).Length > 0)).ToList();
        TextTable.Write(
            output,
            [.. shown.Select(column => column.Header)],
            secrets.Select(secret => shown.Select(column => column.Cell(secret)).ToArray()));
    }

    // Where it is not what goes for all.
    private static string Reminder(ListedSecret secret) =>
        secret.Secret.Details.Remind is { } before && before != SecretDetails.DefaultReminder ? Age.Of(before) + " before" : "";

    private static string Versions(ListedSecret secret) => secret.Secret.Retiring is { } old
        ? $"{secret.Secret.Version} ({old.Version} until {old.Retires:yyyy-MM-dd})"
        : $"{secret.Secret.Version}";
}
