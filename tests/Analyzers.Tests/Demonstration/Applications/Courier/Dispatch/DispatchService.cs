using System.Data.Common;
using Contoso.Courier.Settings;
using Microsoft.Data.SqlClient;
using Microsoft.Extensions.Options;
using Npgsql;
using Serilog;
using Serilog.Context;

namespace Contoso.Courier.Dispatch;

public sealed class DispatchService
{
    private static readonly Serilog.ILogger Logger = Log.ForContext<DispatchService>();
    private readonly IConfiguration _configuration;
    private readonly CarrierOptions _carrier;
    private readonly string _connectionString;
    private readonly string _smsKey;
    private readonly string _smsSender;

    public DispatchService(IConfiguration configuration, IOptions<CarrierOptions> carrier)
    {
        _configuration = configuration;
        _carrier = carrier.Value;
        _connectionString = configuration.GetConnectionString("Dispatch") ?? "";
        _smsKey = Environment.GetEnvironmentVariable("SMS_API_KEY") ?? "";
        _smsSender = Environment.GetEnvironmentVariable("SMS_SENDER") ?? "Courier"; // clean
        Log.Information("Dispatch uses {ConnectionString}", _connectionString); // expect SG2001
        Log.Information("Dispatch has a connection string: {Configured}", _connectionString.Length > 0); // clean
        Log.Debug("SMS through {Key}", _smsKey); // expect SG2001
        Log.Debug("SMS from {Sender}", _smsSender); // clean
    }

    public async Task AssignAsync(string driverId, string parcelId, string driverPin)
    {
        Logger.Information("Assigning {Parcel} to {Driver}", parcelId, driverId); // clean
        Logger.Debug("Driver {Driver} confirmed with {Pin}", driverId, driverPin); // expect SG2001
        Logger.Debug("Driver {Driver} confirmed with a PIN of {PinLength} digits", driverId, driverPin.Length); // clean
        Logger.Verbose($"driver {driverId} pin {driverPin}"); // expect SG2001
        Logger.Verbose("driver {Driver} pin ok {Ok}", driverId, driverPin.All(char.IsDigit)); // clean
        using (LogContext.PushProperty("DriverId", driverId)) // clean
        using (LogContext.PushProperty("Pin", driverPin)) // expect SG2008
        {
            await Task.Yield();
            Logger.Information("Assigned"); // clean
        }

        var scoped = Logger.ForContext("SmsKey", _smsKey); // expect SG2008
        scoped.Information("Texting driver {Driver}", driverId); // clean
        Logger.ForContext("Sender", _smsSender).Information("Texting driver {Driver}", driverId); // clean
        Logger.ForContext("Carrier", _carrier, destructureObjects: true).Information("Assigned"); // expect SG2008 SG2011
        Logger.ForContext("Carrier", _carrier.Name).Information("Assigned by {Type}", _carrier.TokenType); // clean
        Logger.Information("Carrier {@Carrier}", _carrier); // expect SG2011
        Logger.Information("Carrier {$Carrier}", _carrier); // clean
        Log.ForContext("Database", new SqlConnectionStringBuilder(_connectionString).InitialCatalog).Information("Assigned"); // clean
    }

    public async Task<int> ImportAsync(string path, string archivePassword)
    {
        try
        {
            Log.Information("Opening {Path}", path); // clean
            Log.Warning("Opening {Path} with {ArchivePassword}", path, archivePassword); // expect SG2001
            await using var stream = File.OpenRead(path);
            return (int)stream.Length;
        }
        catch (InvalidDataException e)
        {
            Log.Error(e, "Cannot open {Path} with {ArchivePassword}", path, archivePassword); // expect SG2001
            Log.Error(e, "Cannot open {Path}: archive password is wrong", path); // clean
            Log.Fatal(e, "Import of " + path + " failed, password " + archivePassword); // expect SG2001
            Log.Fatal(e, "Import of " + path + " failed after " + archivePassword.Length + " characters of password"); // clean
            return 0;
        }
    }

    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        var builder = new SqlConnectionStringBuilder(_connectionString);
        Logger.Information("Database {Database} on {Server}", builder.InitialCatalog, builder.DataSource); // clean
        Logger.Information("Database user {User}", builder.UserID); // clean
        Logger.Information("Database password {Password}", builder.Password); // expect SG2001
        Logger.Information("Encrypted: {Encrypt}, password set: {HasPassword}", builder.Encrypt, builder.Password != null); // clean
        Logger.Debug("Opening {Connection}", builder.ConnectionString); // expect SG2001
        Logger.Debug("Opening {Connection}", builder.ToString()); // expect SG2001
        var shown = new SqlConnectionStringBuilder(_connectionString) { Password = "***" };
        Logger.Debug("Opening {Server}", shown.DataSource); // clean
        await using var scope = new AsyncDisposable();
        using var connection = new SqlConnection(builder.ConnectionString); // clean
        await connection.OpenAsync(cancellationToken); // clean
        Logger.Debug("Opened {Connection}", connection.ConnectionString); // expect SG2001
        var generic = new DbConnectionStringBuilder { ConnectionString = _connectionString };
        Logger.Debug("pwd {Value}", generic["Password"]); // expect SG2001
        Logger.Debug("server {Value}", generic["Server"]); // clean
        Logger.Debug("keys {Keys}", generic.Keys); // clean
        var reports = new NpgsqlConnectionStringBuilder
        {
            Host = _configuration["Reports:Host"], // clean
            Username = _configuration["Reports:User"], // clean
            Password = _configuration["Reports:Password"], // clean
        };
        Logger.Information("Reports at {Host}:{Port} as {User}", reports.Host, reports.Port, reports.Username); // clean
        Logger.Information("Reports at {Connection}", reports.ConnectionString); // expect SG2001
        Logger.Information("Reports configured by {Setting}", "Reports:Password"); // clean
    }

    public void Reload(Serilog.ILogger logger)
    {
        var cacheKey = _configuration["Dispatch:CacheKey"];
        logger.Information("Dispatch cache is {CacheKey}", cacheKey); // clean
        var webhookSecret = _configuration["Dispatch:WebhookSecret"];
        logger.Information("Webhook secret {Value}", webhookSecret); // expect SG2001
        logger.Information("Webhook secret {Value}", Mask(webhookSecret)); // clean
        logger.Information("Webhook secret {Value}", Redaction.Redact(webhookSecret)); // clean
        logger.Information("Webhook secret {Value}", webhookSecret is null ? "missing" : "present"); // clean
        logger.Information("Webhook secret {Value}", webhookSecret ?? "missing"); // expect SG2001
        logger.Information("Webhook secret {Value}", webhookSecret?.Trim()); // expect SG2001
        logger.Information("Webhook secret {Value}", string.IsNullOrWhiteSpace(webhookSecret) ? "blank" : webhookSecret.ToLowerInvariant()); // expect SG2001
        logger.Information("Webhook secret starts blank {Value}", webhookSecret?.StartsWith(' ')); // clean
        logger.Information("{Setting} reloaded", nameof(webhookSecret)); // clean
        logger.Error("No {Setting}", CarrierOptions.ClientSecretSetting); // clean
        logger.Error("Unknown key {Key}", _configuration["Dispatch:PartitionKey"]); // clean
        logger.Error("Bad key {Key}", _configuration["Dispatch:Encryption:PrivateKey"]); // expect SG2001
        logger.Warning(new TimeoutException(), "No answer with {AccessToken}", _configuration["Dispatch:AccessToken"]); // expect SG2001
        logger.Warning(new TimeoutException(), "No answer within {AccessTimeout}", _configuration["Dispatch:AccessTimeout"]); // clean
    }

    private static string Mask(string? value) => value is { Length: > 4 } ? new string('*', value.Length - 4) + value[^4..] : "****"; // clean

    private sealed class AsyncDisposable : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

internal static class Redaction
{
    public static string Redact(string? value) => string.IsNullOrEmpty(value) ? "" : "[redacted]"; // clean
}
