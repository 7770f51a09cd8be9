using SecretGuard.Tool.Listing;
using SecretGuard.Tool.Output;
using SecretGuard.Tool.Projects;

namespace SecretGuard.Tool.Alerts;

/// <summary>What stands out about one secret. A new alert is a method here and a line in <see cref="Of"/>.</summary>
/// <param name="now">When it is.</param>
internal sealed class SecretAlerts(DateTimeOffset now)
{
    public const int DefaultMostUses = 1000;

    private const int UnusedDays = 90;

    /// <summary>Uses within a day that are still nothing special.</summary>
    public int MostUses { get; init; } = DefaultMostUses;

    public IEnumerable<Alert> Of(ListedSecret secret) =>
        ((Alert?[])[Compromised(secret), OldCompromised(secret), Ends(secret), Heavy(secret), Unused(secret)]).OfType<Alert>();

    private static string Who(ListedSecret secret) => $"'{secret.Name}' in '{secret.Environment}'";

    private static Alert? Compromised(ListedSecret secret) => !secret.Secret.IsCompromised
        ? null
        : new(
            "compromised",
            $"{Who(secret)} is compromised: it was found in a file",
            "once it is revoked: " + secret.Command("rotate") + " --now");

    private static Alert? OldCompromised(ListedSecret secret) => secret.Secret.Retiring is not { IsCompromised: true }
        ? null
        : new(
            "compromised",
            $"the old value of {Who(secret)} is compromised: it was found in a file",
            secret.Command("rotate") + " --finish");

    private Alert? Ends(ListedSecret secret)
    {
        if (secret.Secret.Details is not { Expires: { } end } details || !details.IsDue(now)) return null;
        return details.HasExpired(now)
            ? new("expired", $"{Who(secret)} expired on {end:yyyy-MM-dd}", secret.Command("rotate") + " --now --expires DATE")
            : new(
                "expiring",
                $"{Who(secret)} expires on {end:yyyy-MM-dd}, {Age.Of(end - now)} from now",
                secret.Command("rotate") + " --expires DATE");
    }

    private Alert? Heavy(ListedSecret secret) => secret.Use is not { } use || use.Today <= MostUses
        ? null
        : new("heavy-use", $"{Who(secret)} was used {use.Today} times within a day", "see by what: dotnet secretguard audit log");

    private Alert? Unused(ListedSecret secret)
    {
        var last = secret.Use?.Last ?? secret.Secret.Created;
        return now - last < TimeSpan.FromDays(UnusedDays) || now - secret.Secret.Created < TimeSpan.FromDays(UnusedDays)
            ? null
            : new("unused", $"{Who(secret)} was not used for {Age.Of(now - last)}", secret.IsGranted
                ? "if nothing here needs it: " + SetCommand.For("revoke", secret.Scope.Shared!, secret.Environment)
                : "if nothing needs it: " + secret.Command("remove"));
    }
}
