using System.Collections;
using System.Diagnostics.Tracing;

namespace Harbor.Diagnostics;

[EventSource(Name = "Harbor")]
public sealed class HarborEvents : EventSource
{
    public static readonly HarborEvents Log = new();

    [Event(1)]
    public void SignedIn(string user, string password) => WriteEvent(1, user, password); // expect SG2002

    [Event(2)]
    public void Failed(string user, int passwordLength) => WriteEvent(2, user, passwordLength); // clean

    [Event(3)]
    public void KeyRotated(string keyName) => WriteEvent(3, keyName); // clean
}

public static class Dumps
{
    public static void Environment1()
    {
        foreach (DictionaryEntry entry in Environment.GetEnvironmentVariables()) Console.WriteLine($"{entry.Key}={entry.Value}"); // expect SG2014
        foreach (DictionaryEntry entry in Environment.GetEnvironmentVariables()) Console.WriteLine(entry.Key); // clean
        Console.WriteLine(Environment.GetEnvironmentVariables().Count); // clean
        Console.WriteLine(Environment.GetEnvironmentVariable("PATH")); // clean
    }

    public static void Configuration(IConfigurationRoot root, ILogger logger)
    {
        logger.LogDebug("{View}", root.GetDebugView()); // expect SG2014
        logger.LogDebug("{Providers}", root.Providers.Count()); // clean
        File.WriteAllText("config.txt", string.Join('\n', root.AsEnumerable())); // expect SG2014
        logger.LogDebug("{Keys}", string.Join(',', root.GetChildren().Select(child => child.Key))); // clean
        logger.LogDebug("{Level}", root["Logging:LogLevel:Default"]); // clean
    }
}
