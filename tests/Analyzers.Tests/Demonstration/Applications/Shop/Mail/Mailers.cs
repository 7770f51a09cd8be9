using System.Net;
using System.Net.Mail;
using System.Text;
using Contoso.Shop.Settings;
using SendGrid;

namespace Contoso.Shop.Mail;

public interface IMailer
{
    Task SendAsync(string to, string subject, string body);
}

public sealed class SmtpMailer(MailOptions options, ILogger<SmtpMailer> logger) : IMailer
{
    public async Task SendAsync(string to, string subject, string body)
    {
        using var client = new SmtpClient(options.Host, 587) { EnableSsl = true, Credentials = new NetworkCredential(options.UserName, options.Password) }; // clean
        logger.LogInformation("Mailing {To}", to); // clean
        try
        {
            await client.SendMailAsync(options.UserName, to, subject, body);
        }
        catch (SmtpException e)
        {
            logger.LogError(e, "Login as {User}/{Password} failed", options.UserName, options.Password); // expect SG2001
            e.Data["password"] = options.Password; // expect SG2003
            e.Data["user"] = options.UserName; // clean
            throw;
        }
    }

    public static SmtpClient Relay()
    {
        var client = new SmtpClient("relay.contoso.com", 25);
        client.Credentials = new NetworkCredential { UserName = "relay", Password = "%phrase%" }; // expect SG0003 SG0002
        client.TargetName = "STARTTLS/relay.contoso.com"; // clean
        return client;
    }

    public static SmtpClient Anonymous() => new("relay.contoso.com", 25) { UseDefaultCredentials = true }; // clean
}

public sealed class ImapReader
{
    private readonly string _password;

    public ImapReader(IConfiguration configuration) => _password = configuration["Imap:Password"] ?? throw new InvalidOperationException("Imap:Password is not set"); // clean

    public static string SamplePassword => "changeme"; // clean

    public NetworkCredential Credential => new("orders@contoso.com", _password);

    public NetworkCredential Shared => new("shared@contoso.com", "changeme"); // expect SG0003
}

public sealed class SendGridMailer : IMailer
{
    private static readonly byte[] KeyBytes = Encoding.UTF8.GetBytes("%token%"); // expect SG0003 SG0002 SG0004
    private readonly SendGridClient _client = new(Encoding.UTF8.GetString(KeyBytes));

    public Task SendAsync(string to, string subject, string body) => _client.SendEmailAsync(to, subject, body); // clean
}

public sealed class BulkMailer(IConfiguration configuration)
{
    private readonly MailKit.Net.Smtp.SmtpClient _client = new();

    public async Task ConnectAsync()
    {
        await _client.ConnectAsync("bulk.contoso.com", 465); // clean
        await _client.AuthenticateAsync("bulk", "%phrase%"); // expect SG0003 SG0002
    }

    public async Task ConnectWithSettingsAsync()
    {
        await _client.ConnectAsync("bulk.contoso.com", 465);
        await _client.AuthenticateAsync("bulk", configuration["Bulk:Password"] ?? ""); // clean
    }

    public void ConnectOld()
    {
        Login(_client, "old-bulk", "%phrase%"); // expect SG0003 SG0002
        Login(_client, "new-bulk", configuration["Bulk:Password"]!); // clean

        static void Login(MailKit.Net.Smtp.SmtpClient client, string user, string word) => client.Authenticate(user, word);
    }

    public Uri Unsubscribe(string mail, string token) => new($"https://shop.contoso.com/unsubscribe?mail={Uri.EscapeDataString(mail)}"); // clean

    public Uri ResetLink(string mail, string password) => new($"https://shop.contoso.com/reset?mail={mail}&new={password}"); // expect SG2005
}
