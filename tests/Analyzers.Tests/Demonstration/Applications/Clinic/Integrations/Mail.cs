using System.Net;
using System.Net.Mail;
using Contoso.Clinic.Settings;
using Microsoft.Identity.Client;
using RestSharp.Authenticators;
using SendGrid;
using Twilio;

namespace Contoso.Clinic.Integrations;

public interface IReminders
{
    Task RemindAsync(string patient);
}

/// <summary>The three ways in which patients are reminded.</summary>
public sealed class MailReminders(MailOptions options) : IReminders
{
    private const string PasswordResetSubject = "Reset your portal password"; // clean
    private const string PasswordResetBody = "Use this link to set a new password: {0}"; // clean

    public Task RemindAsync(string patient) => Client().SendMailAsync(options.User, patient, PasswordResetSubject, PasswordResetBody);

    public static SmtpClient Fallback() => Build("smtp2.clinic.fabrikam.com", "fallback", "%phrase%"); // expect SG0003 SG0002

    public static SmtpClient Relay() => Build("smtp3.clinic.fabrikam.com"); // clean

    private static SmtpClient Build(string host, string? user = null, string? password = null) => // clean
        new(host) { Credentials = user is null ? null : new NetworkCredential(user, password) }; // clean

    private SmtpClient Client() => new(options.Host, 587) { Credentials = new NetworkCredential(options.User, options.Password) }; // clean
}

public sealed class TextReminders : IReminders
{
    private const string AccountSid = "clinic-account"; // clean
    private const string AuthToken = "%shorthex%"; // expect SG0003 SG0002

    static TextReminders() => TwilioClient.Init(AccountSid, AuthToken);

    public Task RemindAsync(string patient) => Task.CompletedTask;
}

public sealed class CloudReminders : IReminders
{
    private readonly SendGridClient _client;

    public CloudReminders(IConfiguration configuration, string host = "https://api.eu.sendgrid.com", string key = "%token%") // expect SG0008 SG0003 SG0002
    {
        _client = new SendGridClient(configuration["SendGrid:Key"] ?? key, host);
    }

    public CloudReminders() => _client = new SendGridClient("%sendgrid%"); // expect SG0001 SG0003

    public Task RemindAsync(string patient) => _client.SendEmailAsync(patient, "Your appointment", "Tomorrow"); // clean
}

public sealed class MailboxReader
{
    private readonly MailKit.Net.Smtp.SmtpClient _client = new();
    private readonly string _password = LoadPassword();

    public Task LoginAsync(CancellationToken cancellationToken) => _client.AuthenticateAsync("inbox", _password, cancellationToken); // clean

    public Task LoginOldAsync() => _client.AuthenticateAsync("old-inbox", string.Concat("%human%", "#", DateTime.UtcNow.Year)); // expect SG0003 SG0002

    public Task LoginSharedAsync(string suffix = "") => _client.AuthenticateAsync("shared", SharedPassword() + suffix); // clean

    private static string LoadPassword() => File.ReadAllText("/run/secrets/mailbox").Trim(); // clean

    private static string SharedPassword()
    {
        // Agreed with the front desk.
        return "%human%"; // expect SG0003 SG0002
    }
}

public static class Calendars
{
    private const string TenantId = "%guid%"; // clean
    private const string ClientId = "%guid%"; // clean

    public static object App() => ConfidentialClientApplicationBuilder.Create(ClientId)
        .WithAuthority("https://login.microsoftonline.com/" + TenantId) // clean
        .WithClientSecret("%token%") // expect SG0003 SG0002
        .Build();

    public static object AppFromSettings(IConfiguration configuration) =>
        ConfidentialClientApplicationBuilder.Create(ClientId).WithClientSecret(configuration["Calendar:ClientSecret"]!).Build(); // clean

    public static HttpBasicAuthenticator Rooms() => new("rooms", "%human%"); // expect SG0003 SG0002

    public static HttpBasicAuthenticator RoomsFromSettings(IConfiguration configuration) => new("rooms", configuration["Rooms:Password"]!); // clean

    public static JwtAuthenticator Doors() => new(Credentials.FaxToken); // clean

    public static JwtAuthenticator Lifts(Func<string> token) => new(token()); // clean
}
