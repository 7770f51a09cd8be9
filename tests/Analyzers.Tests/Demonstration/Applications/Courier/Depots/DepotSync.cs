using System.Text;
using Contoso.Courier.Settings;
using log4net;
using Microsoft.Extensions.Options;
using NLog;
using Renci.SshNet;
using StackExchange.Redis;

namespace Contoso.Courier.Depots;

public abstract class DepotJob(DepotOptions depot)
{
    private static readonly ILog Log = log4net.LogManager.GetLogger(typeof(DepotJob));

    protected DepotOptions Depot { get; } = depot;

    protected string Passphrase { get; set; } = depot.PrivateKeyPassphrase;

    protected string AccessKey => Environment.GetEnvironmentVariable("DEPOT_ACCESS_KEY") ?? "";

    protected string Title => "depot " + Depot.Code; // clean

    public void Start()
    {
        Log.Info("Starting " + Title); // clean
        Log.Info("Starting with " + Login()); // expect SG2001
        Log.InfoFormat("Starting {0} as {1}", Depot.Code, Depot.SftpUser); // clean
        Log.InfoFormat("Starting {0} with {1}", Depot.Code, Depot.SftpPassword); // expect SG2001
        if (Log.IsDebugEnabled) Log.Debug(Depot.ConnectionString); // expect SG2001
        if (Log.IsDebugEnabled) Log.Debug(Depot.PasswordMinLength); // clean
        if (Log.IsDebugEnabled) Log.DebugFormat("passphrase: {0}", Passphrase); // expect SG2001
        if (Log.IsDebugEnabled) Log.DebugFormat("passphrase given: {0}", Passphrase.Length != 0); // clean
    }

    protected virtual string Login() => $"{Depot.SftpUser}:{Depot.SftpPassword}"; // clean

    protected void Failed(Exception exception)
    {
        Log.Error($"{Title} failed, key {AccessKey}", exception); // expect SG2001
        Log.Error($"{Title} failed", exception); // clean
        Log.Error(exception.Message); // clean
        Log.ErrorFormat("{0}: {1} ({2})", Title, exception.Message, AccessKey); // expect SG2001
        Log.WarnFormat("{0}: {1} ({2})", Title, exception.Message, AccessKey.Length); // clean
    }
}

public sealed class DepotSync(IOptions<DepotOptions> options, IConfiguration configuration) : DepotJob(options.Value)
{
    private static readonly Logger Logger = NLog.LogManager.GetCurrentClassLogger();
    private static readonly ILog Journal = log4net.LogManager.GetLogger(typeof(DepotSync));
    private readonly List<string> _lines = [];
    private string? _lastToken;

    public void Run()
    {
        using var client = new SftpClient(Depot.SftpHost, Depot.SftpUser, Depot.SftpPassword); // clean
        Logger.Info("Connecting to {0}", Depot.SftpHost); // clean
        Logger.Info("Connecting with {0}", Depot.SftpPassword); // expect SG2001
        Logger.Debug("Key file {0}, passphrase {1}", Depot.PrivateKeyPath, Passphrase); // expect SG2001
        Logger.Debug("Key file {0}", Depot.PrivateKeyPath); // clean
        Logger.Trace($"access key {AccessKey}"); // expect SG2001
        Logger.Trace($"access key hash {AccessKey.GetHashCode()}"); // clean
        using (ScopeContext.PushProperty("depot", Depot.Code)) // clean
        using (ScopeContext.PushProperty("login", Login())) // expect SG2008
        {
            client.Connect(); // clean
        }
    }

    public void Remember()
    {
        _lastToken = configuration["Depot:RefreshToken"];
        _lines.Add($"token {_lastToken}"); // clean
        _lines.Add($"depot {Depot.Code}"); // clean
    }

    public void Flush()
    {
        foreach (var line in _lines) Logger.Info(line); // expect SG2001
        Logger.Info("{0} lines", _lines.Count); // clean
        Logger.Warn("Last token {0}", _lastToken); // expect SG2001
        Logger.Warn("Last token was {0}", _lastToken == null ? "never read" : "read"); // clean
    }

    public void Retry(int attempts)
    {
        for (var attempt = 1; attempt <= attempts; attempt++)
        {
            try
            {
                Run();
                return;
            }
            catch (IOException e) when (attempt < attempts)
            {
                Logger.Warn("Attempt {0} of {1} with key {2}", attempt, attempts, AccessKey); // expect SG2001
                Logger.Warn("Attempt {0} of {1}: {2}", attempt, attempts, e.Message); // clean
                Logger.Error(e, "Attempt {0} with {1}", attempt, Environment.GetEnvironmentVariable("DEPOT_PASSWORD")); // expect SG2001
                Logger.Error(e, "Attempt {0} in {1}", attempt, Environment.GetEnvironmentVariable("DEPOT_REGION")); // clean
                Failed(e);
            }
        }

        Logger.Fatal(new TimeoutException(), "Gave up on {0}", Depot); // clean
        Logger.Fatal(new TimeoutException(), "Gave up on {@Depot}", Depot); // expect SG2011
    }

    public void Cache()
    {
        var redis = ConfigurationOptions.Parse(configuration["Redis:Configuration"] ?? "localhost");
        redis.Password = configuration["Redis:Password"]; // clean
        Journal.Info($"Redis at {string.Join(',', redis.EndPoints)} as {redis.User}, TLS {redis.Ssl}"); // clean
        Journal.Info($"Redis password {redis.Password}"); // expect SG2001
        var summary = new StringBuilder("Redis: "); // clean
        summary.AppendFormat("{0} endpoints, ", redis.EndPoints.Count); // clean
        summary.AppendFormat("password {0}", redis.Password); // clean
        Journal.Debug(summary); // expect SG2001
        summary.Clear();
        summary.Append("password ").Append(redis.Password is null ? "none" : "set"); // clean
        var brief = $"TLS {redis.Ssl}, password {(redis.Password is null ? "none" : "set")}";
        Journal.Debug(brief); // clean
        var secretName = configuration["Redis:SecretName"];
        Journal.Warn("Secret is kept as " + secretName); // clean
        var tokens = new Dictionary<string, string> { ["kiosk"] = configuration["Kiosk:Token"] ?? "", ["locker"] = configuration["Locker:Token"] ?? "" };
        foreach (var (name, token) in tokens) Journal.Debug($"{name}={token}"); // expect SG2001
        foreach (var (name, _) in tokens) Journal.Debug($"{name} is configured"); // clean
        foreach (var name in tokens.Keys) Journal.Debug(name); // clean
        Journal.Warn(string.Concat("Tokens: ", string.Join(" ", tokens.Values))); // expect SG2001
        Journal.Warn(string.Concat("Tokens: ", tokens.Count)); // clean
    }
}

public sealed class ManifestExport(DepotOptions depot) : DepotJob(depot)
{
    private static readonly Logger Logger = NLog.LogManager.GetLogger("export");

    public void Export(string manifest)
    {
        var (host, user, word) = Split();
        Logger.Info("Exporting {0} to {1} as {2}", manifest, host, user); // clean
        Logger.Info("Exporting {0} with {1}", manifest, word); // expect SG2001
        Logger.Debug(Passphrase); // expect SG2001
        Logger.Debug(Title); // clean
        Logger.Debug(Login()); // clean
    }

    protected override string Login() => Depot.SftpUser; // clean

    private (string Host, string User, string Word) Split() => (Depot.SftpHost, Depot.SftpUser, Depot.SftpPassword);
}
