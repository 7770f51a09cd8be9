namespace Harbor.Logs;

public sealed class Writer(ILogger<Writer> logger)
{
    public void Send(string accessToken, string berth)
    {
        logger.WrongPassword("pilot", accessToken); // or here
        logger.Sent(accessToken); // expect SG2001
        logger.Sent(berth); // clean
        logger.PasswordChanged("pilot"); // clean
        logger.Lifetime(TimeSpan.FromMinutes(5), "k1"); // clean
        Messages.Key(logger, accessToken);
        Messages.Key(logger, berth); // clean
    }
}
