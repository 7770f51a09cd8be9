namespace Harbor.Logs;

public static partial class Messages
{
    private static readonly Action<ILogger, string, Exception?> Defined = LoggerMessage.Define<string>(LogLevel.Information, new EventId(5), "Key {Key}");

    public static void Key(ILogger logger, string text) => Defined(logger, text, null); // expect SG2001

    [LoggerMessage(1, LogLevel.Information, "{User} changed the password")] // clean
    public static partial void PasswordChanged(this ILogger logger, string user); // clean

    [LoggerMessage(2, LogLevel.Warning, "{User} tried {Password}")]
    public static partial void WrongPassword(this ILogger logger, string user, string password); // expect SG2001

    [LoggerMessage(3, LogLevel.Debug, "Sent {Value}")]
    public static partial void Sent(this ILogger logger, string value);

    [LoggerMessage(4, LogLevel.Debug, "Token lives {TokenLifetime}, key {KeyId}")] // clean
    public static partial void Lifetime(this ILogger logger, TimeSpan tokenLifetime, string keyId); // clean
}
