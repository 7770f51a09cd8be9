using System.Runtime.CompilerServices;
using Contoso.Courier.Settings;
using Microsoft.Extensions.Options;

namespace Contoso.Courier.Auditing;

public interface IAuditLog
{
    void Record(string action, string detail);
}

/// <summary>Writes what was done, by whom, to the audit category.</summary>
public sealed class AuditLog(ILoggerFactory factory) : IAuditLog
{
    private readonly Microsoft.Extensions.Logging.ILogger _logger = factory.CreateLogger("Audit");

    public void Record(string action, string detail) => _logger.LogInformation("{Action}: {Detail}", action, detail); // expect SG2001
}

public sealed class Rotation(IAuditLog audit, IOptions<CarrierOptions> options, AppLog log)
{
    public void Rotate(string newPassword, string carrierId)
    {
        audit.Record("rotate", carrierId); // clean
        audit.Record("rotate", $"{carrierId} had {options.Value.Password}"); // or here
        audit.Record("rotate", $"new password {newPassword}"); // or here
        audit.Record("rotate", $"new password has {newPassword.Length} characters"); // clean
        audit.Record("rotate", Carriers.Fingerprint.Of(newPassword)); // clean
        log.Info("rotated " + carrierId); // clean
        log.Problem(new InvalidOperationException("cannot rotate"), carrierId); // clean
    }

    public void Announce(string carrierId)
    {
        var carrier = options.Value;
        log.Debug("key of", carrierId, carrier.ApiKey); // expect SG2001
        log.Debug("name of", carrierId, carrier.Name); // clean
        log.Debug("id of", carrierId, carrier.ClientId); // clean
    }
}

/// <summary>What the whole application logs through.</summary>
public sealed class AppLog(ILogger<AppLog> logger)
{
    public void Info(string message) => Write(LogLevel.Information, message); // clean

    public void Debug(string message, params object?[] details) => logger.LogDebug("{Message} {Details}", message, string.Join(' ', details)); // or here

    public void Problem(Exception exception, string message, [CallerMemberName] string? caller = null) => logger.LogError(exception, "{Caller}: {Message}", caller, message); // clean

    private void Write(LogLevel level, string message) => logger.Log(level, "{Message}", message); // clean
}

public sealed class RouteLog(ILogger<RouteLog> logger)
{
    public void Planned(string route, int stops) => Say($"{route} has {stops} stops"); // clean

    public void Unlocked(string route, string unlockPin) => Say($"{route} unlocked with {unlockPin}"); // expect SG2001

    private void Say(string message) => Deeper(message); // or here

    private void Deeper(string message) => logger.LogInformation(message); // or here
}

internal static class Logs
{
    public static void Step(this Microsoft.Extensions.Logging.ILogger logger, string step, object? value = null) => logger.LogDebug("{Step} {Value}", step, value); // expect SG2001

    public static void Sensitive(this Microsoft.Extensions.Logging.ILogger logger, string step, string value) =>
        logger.LogDebug("{Step} {Value}", step, Dispatch.Redaction.Redact(value)); // clean

    public static string Describe(string name, string value) => $"{name} = {value}"; // clean
}

public sealed class LockerService(IConfiguration configuration, ILogger<LockerService> logger, RouteLog routes)
{
    private readonly string _masterPin = configuration["Locker:MasterPin"] ?? "";

    public void Open(string lockerId, string otp)
    {
        routes.Planned(lockerId, 1); // clean
        logger.Step("open", lockerId); // clean
        logger.Step("open with", otp); // or here
        logger.Sensitive("open with", otp); // clean
        logger.Sensitive("master", _masterPin); // clean
        logger.LogDebug(Logs.Describe("locker", lockerId)); // clean
        logger.LogDebug(Logs.Describe("otp", otp)); // expect SG2001
        logger.LogDebug(Logs.Describe("otp length", otp.Length.ToString())); // clean
        Report("locker " + lockerId); // clean
        Trace(_masterPin);
        TraceCode(lockerId); // clean
        Local(_masterPin); // expect SG2001
        void Local(string what) => logger.LogTrace(what); // or here
        Action<string> write = message => logger.LogInformation(message);
        write("opened " + lockerId); // clean
        Func<string, string> wrap = text => $"<{text}>";
        logger.LogTrace(wrap(_masterPin)); // expect SG2001
        logger.LogTrace(wrap(lockerId)); // clean
    }

    public void Reset(string lockerId, Func<string> newCode)
    {
        var code = newCode();
        logger.LogInformation("Locker {Id} reset to code of {Length}", lockerId, code.Length); // clean
        if (!TryReadMaster(out var master)) logger.LogError("No master PIN for {Id}", lockerId); // clean
        logger.LogDebug("Master {Value}", master); // expect SG2001
        var copy = new string(master.ToCharArray());
        logger.LogDebug("Master {Value}", copy); // expect SG2001
        master = string.Empty;
        logger.LogDebug("Master {Value}", master); // clean
        var spinCount = configuration["Locker:SpinCount"];
        logger.LogDebug("Spin {Value}", spinCount); // clean
        var shipping = configuration["Locker:ShippingPoint"];
        logger.LogDebug("Shipping {Value}", shipping); // clean
        logger.LogDebug("Pinned version {Value}", configuration["Locker:PinnedVersion"]); // clean
        logger.LogDebug("Passenger lane {Value}", configuration["Locker:PassengerLane"]); // clean
        logger.LogDebug("Primary key {Value}", configuration["Locker:PrimaryKeyColumn"]); // clean
        logger.LogDebug("Public key {Value}", configuration["Locker:PublicKey"]); // clean
    }

    private bool TryReadMaster(out string pin)
    {
        pin = _masterPin;
        return pin.Length > 0;
    }

    private void Report(string what) => logger.LogInformation("report {What}", what); // clean

    private void Trace(string pin) => logger.LogTrace("pin {Value}", pin); // expect SG2001

    private void TraceCode(string countryCode) => logger.LogTrace("code {Value}", countryCode); // clean
}
