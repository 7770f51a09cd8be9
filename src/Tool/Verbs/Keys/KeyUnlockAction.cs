using System.Globalization;
using SecretGuard.Store;
using SecretGuard.Store.Slots;
using SecretGuard.Tool.Cli;

namespace SecretGuard.Tool.Verbs.Keys;

/// <summary>Asks for the passphrase, and keeps its key in the kernel's keyring for a while: no other verb asks.</summary>
internal sealed class KeyUnlockAction : VerbAction
{
    private const int Hours = 8;

    private static readonly VerbOption For = new("--for", "TIME", "how long the store stays unlocked, as 30m or 8h (the default)");

    public override string Usage => "unlock";

    public override IReadOnlyList<VerbOption> Options => [For, TypedPassphrase.File];

    public override int Execute(Invocation call, Host host)
    {
        var lifetime = Lifetime(call[For]);
        var location = StoreLocation.Resolve(host.Variable);
        LocalStore.RequireSlot(location, SlotKind.Passphrase);
        using var typed = TypedPassphrase.Read(call, host);
        using var store = LocalStore.Open(location, host.StoreContext, new Passphrase(typed));
        store.Keys.Unlock(new Passphrase(typed), lifetime);
        host.Out.WriteLine($"the store is unlocked for {call[For] ?? $"{Hours}h"}; to end that: dotnet secretguard key lock");
        return ExitCode.Done;
    }

    private static TimeSpan Lifetime(string? text)
    {
        if (text is null) return TimeSpan.FromHours(Hours);
        var isNumber = int.TryParse(
            text.AsSpan(0, Math.Max(0, text.Length - 1)), NumberStyles.None, CultureInfo.InvariantCulture, out var count);
        return (isNumber, text.Length > 0 ? text[^1] : ' ') switch
        {
            (true, 'm') when count is > 0 and <= 7 * 24 * 60 => TimeSpan.FromMinutes(count),
            (true, 'h') when count is > 0 and <= 7 * 24 => TimeSpan.FromHours(count),
            _ => throw new Failure("'--for' is minutes or hours, as 30m or 8h, and a week at most"),
        };
    }
}
