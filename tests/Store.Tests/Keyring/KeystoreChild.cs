using System.Diagnostics;
using System.Globalization;
using SecretGuard.Store.Slots;
using SecretGuard.Store.Slots.Keystores;

namespace SecretGuard.Store.Tests.Keyring;

/// <summary>What is done with a keystore in a process of its own, which has the private session's bus, and may be killed on its way.</summary>
internal static class KeystoreChild
{
    /// <summary>How the child's verb is called.</summary>
    public const string Verb = "keystore";

    /// <summary>Nowhere: nothing is killed.</summary>
    public const int Never = 0;

    public const string Done = "done\n";

    // The child's own environment is the private session's.
    private static readonly Dictionary<string, Action<StoreLocation, StoreContext, Action>> Acts = new()
    {
        ["init"] = (location, context, arm) =>
        {
            arm();
            LocalStore.Create(location, context, StoreKeySource.Best).Dispose();
        },
        ["add"] = Opened(Add),
        ["add-again"] = (location, context, arm) =>
        {
            Opened(Add)(location, context, () => { });
            Opened(Add)(location, context, arm);
        },
        ["remove"] = (location, context, arm) =>
        {
            Opened(Add)(location, context, () => { });
            Opened(store => store.Keys.Remove(Slot(store).Id))(location, context, arm);
        },
        ["rekey"] = (location, context, arm) =>
        {
            Opened(Add)(location, context, () => { });
            Opened(store => store.Keys.Rekey(passphrase: null, recovery: null, deep: false))(location, context, arm);
        },
        ["look"] = Opened(store => Console.Out.Write(Look(store) + '\n')),
        ["look-twice"] = Opened(store =>
        {
            Console.Out.Write(Look(store) + '\n');
            using var code = RecoveryCode.New();
            using var slot = NewSlot.Of(code);
            store.Keys.Replace(slot, "key-add");
            Console.Out.Write(Look(store) + '\n');
        }),
        ["check"] = (_, context, _) => new SecretService(context.Variable) { Patience = TimeSpan.FromSeconds(0.5) }.Check(),
    };

    public static int Act(string act, string home, int point)
    {
        var context = new StoreContext(name => name == StoreLocation.HomeVariable ? home : Variable(name), TimeProvider.System, act);
        try
        {
            Acts[act](StoreLocation.Resolve(context.Variable), context, () => Arm(point));
            Console.Out.Write(Done);
            return 0;
        }
        catch (StoreException failure)
        {
            Console.Out.Write($"!{failure.Error}: {failure.Message}\n{string.Join('\n', failure.Hints)}\n");
            return 1;
        }
    }

    /// <returns>What it wrote.</returns>
    public static string Run(PrivateSession session, string act, string home, int point = Never)
    {
        var start = new ProcessStartInfo(Child.Host, ["exec", Child.Assembly, Verb, act, home, point.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true, UseShellExecute = false,
        };
        session.Enter(start.Environment);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    private static string? Variable(string name) => name is "DBUS_SESSION_BUS_ADDRESS" or "XDG_RUNTIME_DIR" ? Environment.GetEnvironmentVariable(name) : null;

    private static Action<StoreLocation, StoreContext, Action> Opened(Action<ISecretStore> act) => (location, context, arm) =>
    {
        using var store = LocalStore.Open(location, context);
        arm();
        act(store);
    };

    private static void Add(ISecretStore store)
    {
        var location = StoreLocation.Resolve(name => name == StoreLocation.HomeVariable ? Environment.GetCommandLineArgs()[^2] : null);
        using var slot = NewSlot.In(SystemKeystore.Here(location, Variable)!);
        store.Keys.Replace(slot, "key-add");
    }

    private static SlotStatus Slot(ISecretStore store) => store.Keys.List().Single(slot => slot.Kind == SlotKind.Keystore);

    // Each slot with whether it opens the store, the value, and how many items the keystore has for the store.
    private static string Look(ISecretStore store)
    {
        var slots = from slot in store.Keys.List()
                    where slot.Kind != SlotKind.Recovery
                    orderby slot.Kind
                    select slot.Kind + (slot.Opens == true ? '+' : '-');
        var items = new SecretService(Variable).List(store.Id).Count;
        return $"{string.Join(' ', slots)}, value {TemporaryStore.Get(store, "A")}, items {items}, orphans {store.Keys.Orphans().Count}";
    }

    private static void Arm(int point) => FaultPoint.Reached = () =>
    {
        if (--point == 0)
            Process.GetCurrentProcess().Kill();
    };
}
