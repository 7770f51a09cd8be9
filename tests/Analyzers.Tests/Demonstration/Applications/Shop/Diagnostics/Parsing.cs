using System.Globalization;
using Contoso.Shop.Settings;

namespace Contoso.Shop.Diagnostics;

/// <summary>Words that are about other things than secrets.</summary>
public sealed class FilterParser
{
    private string _token = "";
    private int _position;

    public string Parse(string text)
    {
        foreach (var token in text.Split(' ')) // clean
        {
            _token = token;
            _position++;
            if (token.Length > 100) throw new FormatException($"'{token}' at {_position} is too long"); // clean
        }

        Console.WriteLine($"last token {_token}"); // clean
        return _token;
    }
}

public static class Probe
{
    public static bool TryGetKey(IConfiguration configuration, string name, out string key)
    {
        key = configuration[name] ?? "";
        return key.Length > 0;
    }

    public static void Swap(ref string current, string replacement) => current = replacement; // clean

    public static void Run(IConfiguration configuration, ILogger logger)
    {
        if (TryGetKey(configuration, "Shop:SortKey", out var sortKey)) logger.LogInformation("Sorting by {SortKey}", sortKey); // clean
        if (TryGetKey(configuration, "Payments:ApiKey", out var apiKey)) logger.LogInformation("Key {Key}", apiKey); // expect SG2001
        var password = "%phrase%"; // expect SG0002 SG0003
        var other = "";
        Swap(ref other, password);
        using var client = new MailKit.Net.Smtp.SmtpClient();
        client.Authenticate("swap", other);
        var mail = new MailOptions { Password = "%phrase%", Host = "mail.contoso.com" }; // expect SG0002
        var renamed = mail.PasswordFile.ToUpper(CultureInfo.InvariantCulture); // clean
        logger.LogInformation("{Key} {Count}", nameof(password), renamed.Length); // clean
        var shipping = new ShippingOptions("https://shipping.contoso.com", "A-1001", ApiToken: "%token%"); // expect SG0002
        var staging = shipping with { ApiToken = "%token%" }; // expect SG0002
        var test = shipping with { Endpoint = "https://shipping-test.contoso.com" }; // clean
        logger.LogInformation("{Endpoint}", staging.Endpoint + test.AccountNumber); // clean
        Console.WriteLine(staging.Endpoint.Length); // clean
    }
}
