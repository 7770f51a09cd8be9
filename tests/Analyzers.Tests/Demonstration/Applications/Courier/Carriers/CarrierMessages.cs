using Contoso.Courier.Settings;
using Microsoft.Extensions.Options;

namespace Contoso.Courier.Carriers;

/// <summary>High-volume messages, without the allocations of the extension methods.</summary>
internal static partial class CarrierMessages
{
    private static readonly Action<ILogger, string, string, Exception?> Opened =
        LoggerMessage.Define<string, string>(LogLevel.Information, new EventId(10, "Opened"), "Opened {Host} with {Detail}"); // clean

    private static readonly Action<ILogger, string, Exception?> KeyUsed =
        LoggerMessage.Define<string>(LogLevel.Debug, new EventId(11, "KeyUsed"), "Key {ApiKey} used"); // clean

    private static readonly Action<ILogger, int, string, Exception?> Retried =
        LoggerMessage.Define<int, string>(LogLevel.Warning, new EventId(12, "Retried"), "Attempt {Attempt} with {Reason}"); // clean

    private static readonly Func<ILogger, string, IDisposable?> DriverScope = LoggerMessage.DefineScope<string>("driver {Driver}"); // clean

    private static readonly Func<ILogger, string, IDisposable?> SessionScope = LoggerMessage.DefineScope<string>("session {Session}"); // clean

    public static void ReportOpened(ILogger logger, DepotOptions depot)
    {
        Opened(logger, depot.SftpHost, depot.SftpPassword, null); // expect SG2001
        Opened(logger, depot.SftpHost, depot.SftpUser, null); // clean
        Opened(logger, depot.SftpHost, depot.PrivateKeyPath, null); // clean
    }

    public static void ReportKey(this ILogger logger, string apiKey)
    {
        KeyUsed(logger, apiKey, null); // expect SG2001
        KeyUsed(logger, Fingerprint.Of(apiKey), null); // clean
    }

    public static void ReportRetry(this ILogger logger, int attempt, Exception exception, string refreshToken)
    {
        Retried(logger, attempt, refreshToken, exception); // expect SG2001
        Retried(logger, attempt, exception.GetType().Name, exception); // clean
        Retried.Invoke(logger, refreshToken.Length, "expired", exception); // clean
    }

    public static IDisposable? Begin(ILogger logger, string driverId, string sessionToken) =>
        driverId.Length > 0
            ? DriverScope(logger, driverId) // clean
            : SessionScope(logger, sessionToken); // expect SG2008 SG2001
}

internal sealed partial class TariffReader(IOptions<CarrierOptions> options, ILogger<TariffReader> logger)
{
    public void Read(string tariffKey)
    {
        TariffRequested(tariffKey); // clean
        AskedWithKey(options.Value.Name, options.Value.ApiKey); // expect SG2001
        AskedWithId(options.Value.Name, options.Value.ClientId); // clean
        TokenFetched(logger, options.Value.TokenType, options.Value.TokenLifetime); // clean
        LoginFailed(logger, new InvalidOperationException("carrier is closed"), options.Value.Password); // expect SG2001
        OptionsRead(logger, options.Value.Name); // clean
    }

    public void ReadAs(string clientSecret, string tokenEndpoint)
    {
        Asked(clientSecret, tokenEndpoint); // expect SG2001
        AskedWithId(options.Value.Name, tokenEndpoint); // clean
        SecretLength(logger, clientSecret.Length); // clean
        logger.WebhookSigned(options.Value.Name, clientSecret); // expect SG2001
        logger.PolicyRead(new PasswordPolicy(12, true, TimeSpan.FromDays(90))); // clean
    }

    [LoggerMessage(EventId = 20, Level = LogLevel.Debug, Message = "Tariff {TariffKey} requested")]
    private partial void TariffRequested(string tariffKey); // clean

    [LoggerMessage(21, LogLevel.Debug, "Asked {Carrier} with {Detail}")]
    private partial void AskedWithKey(string carrier, string detail);

    [LoggerMessage(22, LogLevel.Debug, "Asked {Carrier} as {ClientId}")]
    private partial void AskedWithId(string carrier, string clientId); // clean

    [LoggerMessage(23, LogLevel.Debug, "Got a {TokenType} token for {Lifetime}")]
    private static partial void TokenFetched(ILogger logger, string tokenType, TimeSpan lifetime); // clean

    [LoggerMessage(24, LogLevel.Error, "Login failed with {Detail}")]
    private static partial void LoginFailed(ILogger logger, Exception exception, string detail);

    [LoggerMessage(25, LogLevel.Debug, "Options of {Carrier} read")]
    private static partial void OptionsRead(ILogger logger, string carrier); // clean

    [LoggerMessage(26, LogLevel.Debug, "Asked with {Value} at {Endpoint}")]
    private partial void Asked(string value, string endpoint);

    [LoggerMessage(27, LogLevel.Debug, "Client secret has {SecretLength} characters")]
    private static partial void SecretLength(ILogger logger, int secretLength); // clean
}

internal static partial class PolicyMessages
{
    [LoggerMessage(30, LogLevel.Information, "Password policy {Policy}")]
    public static partial void PolicyRead(this ILogger logger, PasswordPolicy policy); // clean

    [LoggerMessage(31, LogLevel.Information, "Webhook of {Carrier} signed with {SigningSecret}")]
    public static partial void WebhookSigned(this ILogger logger, string carrier, string signingSecret);
}

internal static class Fingerprint
{
    public static string Of(string value) => // clean
        Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(value)))[..12]; // clean
}
