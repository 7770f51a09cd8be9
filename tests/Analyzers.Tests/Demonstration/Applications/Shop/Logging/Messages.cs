using Contoso.Shop.Settings;
using Serilog.Context;

namespace Contoso.Shop.Logging;

public static partial class Messages
{
    private static readonly Action<ILogger, string, Exception?> KeyRefused =
        LoggerMessage.Define<string>(LogLevel.Warning, new EventId(7, nameof(KeyRefused)), "Key {Key} was refused"); // clean

    private static readonly Action<ILogger, string, Exception?> PartnerUnknown =
        LoggerMessage.Define<string>(LogLevel.Warning, new EventId(8, nameof(PartnerUnknown)), "Partner {Partner} is unknown"); // clean

    [LoggerMessage(1, LogLevel.Information, "Order {OrderId} placed by {Customer}")] // clean
    public static partial void OrderPlaced(this ILogger logger, int orderId, string customer);

    [LoggerMessage(2, LogLevel.Debug, "Calling {Url} with {Credential}")] // clean
    public static partial void Calling(this ILogger logger, string url, string credential);

    [LoggerMessage(3, LogLevel.Debug, "Password of {User} changed")] // clean
    public static partial void PasswordChanged(this ILogger logger, string user);

    public static void Everything(ILogger logger, PaymentOptions payment, JwtOptions jwt, string partner)
    {
        logger.OrderPlaced(17, partner); // clean
        logger.Calling(payment.BaseUrl, payment.ApiKey); // expect SG2001
        logger.Calling(payment.BaseUrl, "anonymous"); // clean
        logger.PasswordChanged(partner); // clean
        KeyRefused(logger, jwt.SigningKey, null); // expect SG2001
        KeyRefused(logger, jwt.KeyId, null); // clean
        PartnerUnknown(logger, partner, null); // clean
    }
}

public sealed class OtherLoggers(MailOptions mail, JwtOptions jwt)
{
    private static readonly NLog.Logger NLogger = NLog.LogManager.GetCurrentClassLogger();
    private static readonly log4net.ILog Log4 = log4net.LogManager.GetLogger(typeof(OtherLoggers));
    private readonly Serilog.ILogger _serilog = Serilog.Log.Logger;

    public void Write(string userName, string password, Exception e)
    {
        NLogger.Info("user {0} password {1}", userName, password); // expect SG2001
        NLogger.Info("user {0} signed in", userName); // clean
        NLogger.Info("password: " + password); // expect SG2001
        NLogger.Warn("password of {0} is {1} days old", userName, 91); // clean
        Log4.Info($"mail password is {mail.Password}"); // expect SG2001
        Log4.Info($"mail host is {mail.Host}"); // clean
        Log4.InfoFormat("key {0}", jwt.SigningKey); // expect SG2001
        Log4.Error("signing failed with key id " + jwt.KeyId, e); // clean
        _serilog.Information("mail as {User}", mail.UserName); // clean
        _serilog.Information("mail with {Password}", mail.Password); // expect SG2001
        _serilog.Warning("mail settings {@Mail}", mail); // expect SG2011
        _serilog.Warning("mail settings {Mail}", mail); // clean
        _serilog.Debug("jwt {@Jwt}", new { jwt.Issuer, jwt.KeyId }); // clean
        _serilog.Error(e, "token endpoint {Endpoint}", jwt.TokenEndpoint); // clean
        Serilog.Log.Information("Reset by {Template}", mail.PasswordResetTemplate); // clean
        Serilog.Log.Debug("Jwt {@Options}", jwt); // expect SG2011
        using (LogContext.PushProperty("Password", password)) // expect SG2008 SG2001
        using (LogContext.PushProperty("User", userName)) // clean
        {
            _serilog.ForContext("SigningKey", jwt.SigningKey).Information("signing"); // expect SG2001 SG2008
            _serilog.ForContext("Issuer", jwt.Issuer).Information("signing"); // clean
        }
    }
}
