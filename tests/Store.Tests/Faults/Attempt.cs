using System.Diagnostics;
using System.Globalization;

namespace SecretGuard.Store.Tests.Faults;

/// <summary>A change in a process of its own, which is killed on its way, as a power failure would end it.</summary>
internal sealed class Attempt
{
    /// <summary>How the child's verb is called.</summary>
    public const string Verb = "attempt";

    /// <summary>The variable that some changes find a key in.</summary>
    public const string KeyVariable = "TEAM_KEY";

    private const string Done = "done";

    // 128 and SIGKILL, and what Process.Kill gives on Windows.
    private static readonly int Killed = OperatingSystem.IsWindows() ? -1 : 128 + 9;

    private int pointsLeft;

    private Attempt(string home, int point)
    {
        pointsLeft = point;
        Context = new StoreContext(name => name == StoreLocation.HomeVariable ? home : name == KeyVariable ? Key : null, TimeProvider.System, Verb);
        Location = StoreLocation.Resolve(Context.Variable);
    }

    /// <summary>What <see cref="KeyVariable"/> holds: bytes that count up.</summary>
    public static string Key { get; } = Convert.ToHexStringLower([.. Enumerable.Range(0x60, 32).Select(value => (byte)value)]);

    public StoreContext Context { get; }

    public StoreLocation Location { get; }

    /// <summary>In the child.</summary>
    public static void Act(string change, string home, string point)
    {
        Change.Named(change).Act(new Attempt(home, int.Parse(point, CultureInfo.InvariantCulture)));
        Console.Out.Write(Done);
    }

    /// <returns>False where it was killed before it was done.</returns>
    public static bool Run(Change change, string home, int point)
    {
        using var child = Child.Start(Child.Host, "exec", Child.Assembly, Verb, change.Name, home, point.ToString(CultureInfo.InvariantCulture));
        var output = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        Assert.Contains((child.ExitCode, output), ((int, string)[])[(0, Done), (Killed, "")]);
        return output == Done;
    }

    /// <summary>From here on, points count.</summary>
    public void Arm() => FaultPoint.Reached = () =>
    {
        if (--pointsLeft == 0)
            Process.GetCurrentProcess().Kill();
    };

    /// <summary>The store, with all that opening it takes behind it.</summary>
    public ISecretStore Open()
    {
        var store = LocalStore.Open(Location, Context);
        Arm();
        return store;
    }
}
