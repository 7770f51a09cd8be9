using NLog;

namespace Harbor.Jobs;

// NLog all the way, from before the move to Microsoft.Extensions.Logging
public class RotateKeys
{
    private static readonly Logger Log = LogManager.GetCurrentClassLogger();

    public void Run(IReadOnlyCollection<(string Name, string ApiKey)> partners)
    {
        Log.Info("Rotating {0} keys", partners.Count); // clean
        foreach (var (name, apiKey) in partners)
        {
            Log.Debug("Rotating key of {0}", name); // clean
            var fresh = Convert.ToHexString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32));
            Log.Debug("{0}: {1} -> {2}", name, apiKey, "new one"); // expect SG2001
            Report(name, apiKey);
            Log.Trace("{0}: ends in {1}", name, apiKey[^4..]); // clean
            Log.Trace("{0}: {1}", name, Mask(apiKey)); // clean
            Store(name, fresh);
        }

        var keys = string.Join(", ", partners.Select(partner => partner.Name));
        Log.Info("Rotated " + keys); // clean
        var all = string.Join(", ", partners.Select(partner => partner.ApiKey));
        Log.Info("Revoked " + all); // expect SG2001
    }

    private static void Report(string who, string what) => Log.Warn("{0} still uses {1}", who, what); // expect SG2001

    private static string Mask(string value) => new string('*', value.Length - 2) + value[^2..]; // clean

    private static void Store(string name, string value) => Environment.SetEnvironmentVariable(name, value);
}
