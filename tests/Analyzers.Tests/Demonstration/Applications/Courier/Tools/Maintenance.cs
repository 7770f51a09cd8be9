using System.Diagnostics;
using System.Diagnostics.Tracing;
using System.Globalization;
using Contoso.Courier.Settings;

namespace Contoso.Courier.Tools;

/// <summary>What operators call on the console of a depot.</summary>
internal sealed class Maintenance(IConfiguration configuration, CarrierOptions carrier)
{
    private static readonly TraceSource Source = new("Courier.Maintenance");

    public int Run(string[] args)
    {
        var password = args.Length > 1 ? args[1] : Prompt("Password: ");
        Console.WriteLine("Logging in as {0}", args[0]); // clean
        Console.WriteLine("Logging in as {0} with {1}", args[0], password); // expect SG2002
        Console.Write(password); // expect SG2002
        Console.Write(new string('*', password.Length)); // clean
        Console.Error.WriteLine($"cannot log in with '{password}'"); // expect SG2002
        Console.Error.WriteLine("cannot log in: the password is wrong"); // clean
        Console.Out.WriteLine(password.ToCharArray()); // expect SG2002
        Console.Out.WriteLine(password.ToCharArray().Length); // clean
        Console.ForegroundColor = ConsoleColor.Yellow;
        Console.WriteLine(password == "" ? "no password" : "password read"); // clean
        Console.Title = $"{carrier.Name} {carrier.ClientId}"; // clean
        var table = new List<string> { "name", carrier.Name, "secret", carrier.ClientSecret };
        Console.WriteLine(string.Join('\t', table)); // expect SG2002
        var names = new List<string> { nameof(carrier.Name), nameof(carrier.ClientSecret), nameof(carrier.ApiKey) };
        Console.WriteLine(string.Join('\t', names)); // clean
        Print("carrier", carrier.Name); // clean
        Show(carrier.Password);
        return carrier.ApiKey.Length > 0 ? 0 : 1; // clean
    }

    public async Task WriteAsync(TextWriter output)
    {
        await Console.Out.WriteLineAsync($"API key: {carrier.ApiKey}"); // expect SG2002
        await Console.Out.WriteLineAsync($"API key header: {CarrierOptions.ApiKeyHeader}"); // clean
        await Console.Error.WriteAsync(configuration["Carrier:Password"]); // expect SG2002
        await Console.Error.WriteAsync(configuration["Carrier:PasswordMinLength"]); // clean
        using var buffer = new StringWriter(CultureInfo.InvariantCulture);
        buffer.Write(carrier.ApiKey); // clean
        await output.WriteLineAsync(buffer.GetStringBuilder().Length.ToString(CultureInfo.InvariantCulture)); // clean
        var connectionString = configuration.GetConnectionString("Depots");
        foreach (var part in connectionString?.Split(';') ?? []) Console.WriteLine(part); // expect SG2002
        foreach (var part in connectionString?.Split(';') ?? []) Console.WriteLine(part.Split('=')[0].Length); // clean
        Console.WriteLine($"{connectionString?.Split(';').Length} parts"); // clean
    }

    public void Check(string token, string tokenId, int tokenCount)
    {
        Debug.WriteLine(token); // expect SG2002
        Debug.WriteLine(tokenId); // clean
        Debug.WriteLine("Token " + token, "Auth"); // expect SG2002
        Debug.WriteLine("Tokens " + tokenCount, "Auth"); // clean
        Debug.Print("token {0}", token); // expect SG2002
        Debug.WriteLineIf(token.Length == 0, "token is empty"); // clean
        Debug.Assert(token.Length > 0, "token is empty", $"{tokenCount} tokens"); // clean
        Debug.Assert(token.Contains('.'), $"token {token} has no signature"); // expect SG2002
        Debug.Fail("bad token", token); // expect SG2002
        Debug.IndentLevel = tokenCount; // clean
        Trace.WriteLine($"checked {token}"); // expect SG2002
        Trace.WriteLine($"checked {tokenId}"); // clean
        Trace.TraceInformation("checked {0}", token); // expect SG2002
        Trace.TraceWarning("checked {0} of {1}", tokenId, tokenCount); // clean
        Trace.TraceError("rejected {0}: {1}", tokenId, token); // expect SG2002
        Source.TraceEvent(TraceEventType.Verbose, 1, "token {0}", token); // expect SG2002
        Source.TraceEvent(TraceEventType.Verbose, 1, "token {0}", tokenId); // clean
        Source.TraceInformation("token is " + token); // expect SG2002
        Source.TraceData(TraceEventType.Verbose, 2, tokenId, tokenCount); // clean
        CourierEvents.Log.TokenChecked(tokenId, tokenCount); // clean
        CourierEvents.Log.TokenRejected(tokenId, token);
    }

    private static string Prompt(string label)
    {
        Console.Write(label); // clean
        return Console.ReadLine() ?? ""; // clean
    }

    private static void Print(string name, string value) => Console.WriteLine($"{name}: {value}"); // clean

    private static void Show(string value) => Console.WriteLine($"value: {value}"); // expect SG2002
}

[EventSource(Name = "Contoso-Courier")]
internal sealed class CourierEvents : EventSource
{
    public static readonly CourierEvents Log = new();

    [Event(1, Level = EventLevel.Verbose)]
    public void TokenChecked(string tokenId, int tokenCount) => WriteEvent(1, tokenId, tokenCount); // clean

    [Event(2, Level = EventLevel.Warning)]
    public void TokenRejected(string tokenId, string token) => WriteEvent(2, tokenId, token); // expect SG2002

    [Event(3, Level = EventLevel.Informational)]
    public void ParcelScanned(string barcode, string depotKey) => WriteEvent(3, barcode, depotKey); // clean

    [Event(4, Level = EventLevel.Error)]
    public void LoginFailed(string user, string password) => WriteEvent(4, user, password.Length); // clean

    [NonEvent]
    public void KeyLoaded(string apiKey)
    {
        if (IsEnabled(EventLevel.Verbose, EventKeywords.All)) Write("KeyLoaded", new { apiKey }); // expect SG2002
        if (IsEnabled()) Write("KeyLoaded", new { apiKey.Length }); // clean
    }
}
