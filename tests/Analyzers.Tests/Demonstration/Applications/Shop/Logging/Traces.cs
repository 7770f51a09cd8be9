using System.Globalization;
using System.Text;
using Contoso.Shop.Accounts;
using Contoso.Shop.Settings;

namespace Contoso.Shop.Logging;

/// <summary>What is written while a partner's connection is looked into: a value takes many forms before it is a line.</summary>
public sealed class Traces(PaymentOptions payment, MailOptions mail, ILogger<Traces> logger)
{
    private readonly string _line = "key " + payment.ApiKey; // clean
    private readonly string _publicLine = "header " + payment.ApiKeyHeader; // clean
    private string? _last;

    public void Fields()
    {
        logger.LogDebug("{Line}", _line); // expect SG2001
        logger.LogDebug("{Line}", _publicLine); // clean
        _last = mail.Password;
        logger.LogDebug("{Line}", _last); // expect SG2001
        _last = mail.Host;
    }

    public void Built(string apiSecret, string partner)
    {
        logger.LogDebug(string.Format(CultureInfo.InvariantCulture, "{0} has {1}", partner, apiSecret)); // expect SG2001
        logger.LogDebug(string.Format(CultureInfo.InvariantCulture, "{0} has {1}", partner, apiSecret.Length)); // clean
        logger.LogDebug(string.Concat(partner, "=", apiSecret)); // expect SG2001
        logger.LogDebug(string.Concat(partner, "=", apiSecret is null ? "missing" : "there")); // clean
        logger.LogDebug(string.Join(", ", new[] { partner, apiSecret })); // expect SG2001
        logger.LogDebug(string.Join(", ", new[] { partner, nameof(apiSecret) })); // clean
        logger.LogDebug(new StringBuilder(partner).Append(": ").Append(apiSecret).ToString()); // expect SG2001
        logger.LogDebug(new StringBuilder(partner).Append(": ").Append(apiSecret?.Length ?? 0).ToString()); // clean
        var text = new StringBuilder();
        text.AppendLine(partner);
        text.AppendLine(CultureInfo.InvariantCulture, $"secret: {apiSecret}");
        logger.LogDebug("{Text}", text); // expect SG2001
        var publicText = new StringBuilder();
        publicText.AppendLine(CultureInfo.InvariantCulture, $"partner: {partner}");
        logger.LogDebug("{Text}", publicText); // clean
    }

    public void Encoded(string password)
    {
        logger.LogDebug("{Text}", Convert.ToBase64String(Encoding.UTF8.GetBytes(password))); // expect SG2001
        logger.LogDebug("{Text}", Convert.ToHexString(Encoding.UTF8.GetBytes(password))); // expect SG2001
        logger.LogDebug("{Text}", Uri.EscapeDataString(password)); // expect SG2001
        logger.LogDebug("{Text}", password.Trim().ToUpperInvariant()); // expect SG2001
        logger.LogDebug("{Text}", new string(password.AsSpan())); // expect SG2001
        var line = "signing in with " + password;
        logger.LogDebug("{Line}", line.Replace(password, "***", StringComparison.Ordinal)); // clean
        logger.LogDebug("{Bytes}", Encoding.UTF8.GetByteCount(password)); // clean
        logger.LogDebug("{Strength}", password.Any(char.IsDigit) && password.Any(char.IsUpper)); // clean
        logger.LogDebug("{Hash}", Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(password)))); // clean
    }

    public void Chosen(string? accessToken, bool verbose)
    {
        logger.LogDebug("{Text}", accessToken ?? "none"); // expect SG2001
        logger.LogDebug("{Text}", accessToken is null ? "none" : "there"); // clean
        logger.LogDebug("{Text}", verbose ? accessToken : "hidden"); // expect SG2001
        logger.LogDebug("{Text}", verbose ? "shown elsewhere" : "hidden"); // clean
        logger.LogDebug("{Text}", accessToken switch { null => "none", { Length: < 10 } => "short", var text => text }); // expect SG2001
        logger.LogDebug("{Text}", accessToken switch { null => "none", { Length: < 10 } => "short", _ => "long" }); // clean
        if (accessToken is { Length: > 0 } given) logger.LogDebug("{Text}", given); // expect SG2001
        if (accessToken is { Length: var length }) logger.LogDebug("{Length}", length); // clean
    }

    public void Collected(string clientSecret, string clientId)
    {
        var (id, value) = (clientId, clientSecret);
        logger.LogDebug("{Value}", value); // expect SG2001
        logger.LogDebug("{Id}", id); // clean
        string[] both = [clientId, clientSecret];
        logger.LogDebug("{Value}", both[1]); // expect SG2001
        logger.LogDebug("{Count}", both.Length); // clean
        var list = new List<string> { clientSecret };
        foreach (var one in list) logger.LogDebug("{One}", one); // expect SG2001
        var ids = new List<string> { clientId };
        foreach (var one in ids) logger.LogDebug("{One}", one); // clean
        var map = new Dictionary<string, string> { ["value"] = clientSecret };
        logger.LogDebug("{Value}", map["value"]); // expect SG2001
        logger.LogDebug("{Keys}", string.Join(',', map.Keys)); // clean
        if (map.TryGetValue("value", out var found)) logger.LogDebug("{Found}", found); // expect SG2001
        logger.LogDebug("{Has}", map.ContainsValue(clientSecret)); // clean
    }

    public void Deferred(LoginRequest login)
    {
        Func<string> read = () => login.Password;
        Func<string> readUser = () => login.UserName;
        logger.LogDebug("{Text}", read()); // expect SG2001
        logger.LogDebug("{Text}", readUser()); // clean
        logger.LogDebug("{Text}", Local(login)); // expect SG2001
        logger.LogDebug("{Text}", LocalUser(login)); // clean
        Action<string> write = text => Console.WriteLine(text); // expect SG2002
        write(login.Password); // or here
        Action<string> writeUser = text => Console.WriteLine(text); // clean
        writeUser(login.UserName);

        static string Local(LoginRequest credential) => credential.Password;
        static string LocalUser(LoginRequest credential) => credential.UserName;
    }

    public async Task AwaitedAsync(Func<Task<string>> source, HttpClient client)
    {
        var password = await source();
        logger.LogDebug("{Text}", password); // expect SG2001
        password = "";
        logger.LogDebug("{Status}", (await client.GetAsync(new Uri("https://contoso.com/"))).StatusCode); // clean
        var text = mail.Password;
        text = mail.Host;
        logger.LogDebug("{Text}", text); // clean
        var other = mail.Host;
        other = mail.Password;
        logger.LogDebug("{Text}", other); // expect SG2001
    }
}
