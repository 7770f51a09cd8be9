using System.Net;
using System.Security;
using System.Text;
using Contoso.Warehouse.Accounts;
using Contoso.Warehouse.Options;

namespace Contoso.Warehouse.Flows;

/// <summary>Hands on what it is given, unchanged.</summary>
public sealed class Relay<T>(T value)
{
    public T Value => value; // clean

    public Relay<TOther> Map<TOther>(Func<T, TOther> change) => new(change(value)); // clean
}

public sealed class Envelope
{
    public string Subject { get; init; } = "";

    public required string Body { get; init; }

    public void Deconstruct(out string subject, out string body) => (subject, body) = (Subject, Body); // clean
}

public static class Relays
{
    public static NetworkCredential Wrapped() => Unwrap(new Relay<string>("%phrase%")); // expect SG0003

    public static NetworkCredential WrappedGood(IConfiguration configuration) => Unwrap(new Relay<string>(configuration["Relay:Password"]!)); // clean

    public static string WrappedLabel() => new Relay<string>("relay-label-of-hall-2").Map(text => text + "!").Value; // clean

    private static NetworkCredential Unwrap(Relay<string> relay) => Credentials.Make("relay", relay.Value); // clean

    public static NetworkCredential Mailed() => Receive(new Envelope { Subject = "envelope-of-hall-2", Body = "%phrase%" }); // expect SG0003

    public static NetworkCredential MailedGood(IConfiguration configuration) => Receive(new Envelope { Subject = "envelope-of-hall-3", Body = configuration["Mail:Password"]! }); // clean

    private static NetworkCredential Receive(Envelope envelope)
    {
        var (subject, body) = envelope;
        return Credentials.Make(subject, body); // clean
    }

    public static NetworkCredential Queued()
    {
        var queue = new Queue<string>();
        Fill(queue);
        return Credentials.Make("queue", queue.Dequeue()); // clean
    }

    private static void Fill(Queue<string> queue) => queue.Enqueue(Load()); // clean

    private static string Load() => "%phrase%"; // expect SG0003

    public static NetworkCredential Split() => Credentials.Make("split", Second(Pairs.Whole)); // clean

    private static string Second(string text) => text.Split(':')[1]; // clean

    public static NetworkCredential Decoded() => Credentials.Make("decoded", Pairs.Read(Pairs.Encoded)); // clean

    public static NetworkCredential Selected() => Credentials.Make("linq", Pairs.All.Where(one => one.Name == "b").Select(one => one.Text).First()); // clean

    public static NetworkCredential Later()
    {
        var later = new Later();
        later.Prepare("%phrase%"); // expect SG0003
        return later.Finish();
    }

    public static NetworkCredential LaterGood(IConfiguration configuration)
    {
        var later = new Later();
        later.Prepare(configuration["Later:Password"]!); // clean
        later.Title("later-than-expected-2"); // clean
        return later.Finish();
    }
}

public static class Pairs
{
    public const string Whole = "svc:%phrase%"; // expect SG0003
    public static readonly string Encoded = "%base64%"; // expect SG0003
    public static readonly (string Name, string Text)[] All =
    [
        ("a", Environment.GetEnvironmentVariable("WORD_A") ?? ""), // clean
        ("b", "%phrase%"), // expect SG0003
    ];

    public static string Read(string text) => Encoding.UTF8.GetString(Bytes(text)); // clean

    private static byte[] Bytes(string text) => Convert.FromBase64String(text); // clean
}

public sealed class Later
{
    private string? _text;
    private string? _title;

    public void Prepare(string text) => _text = text; // clean

    public void Title(string text) => _title = text; // clean

    public NetworkCredential Finish() => Credentials.Make(_title ?? "untitled-later", _text ?? ""); // clean
}

/// <summary>Out of the safe and into the open.</summary>
public static class Safe
{
    public static void Print(SecureString word) => Write(Open(word));

    private static string Open(SecureString word) => Plain(new NetworkCredential("", word)); // clean

    private static string Plain(NetworkCredential credential) => credential.Password; // expect SG3002

    private static void Write(string text) => Console.Error.WriteLine(text); // expect SG2002
}

public sealed class Watch(Serilog.ILogger serilog, WarehouseOptions options)
{
    private static readonly NLog.Logger NLogger = NLog.LogManager.GetCurrentClassLogger();

    public void Run()
    {
        Tell(Text());
        TellPublic(options.Region); // clean
        Shout(Compose(options.SigningKey));
        ShoutPublic(Compose(options.Region)); // clean
        Scoped(Value(options));
        ScopedPublic(options.Region); // clean
    }

    private string Text() => options.CarrierApiKey; // clean

    private static string Compose(string text) => new StringBuilder().Append('[').Append(text).Append(']').ToString(); // clean

    private static string Value(WarehouseOptions from) => from is { DatabasePassword: { Length: > 0 } text } ? text : "none"; // clean

    private void Tell(string text) => serilog.Information("watch {Text}", text); // expect SG2001

    private void TellPublic(string text) => serilog.Information("watch {Text}", text); // clean

    private static void Shout(string text) => NLogger.Info("shout " + text); // expect SG2001

    private static void ShoutPublic(string text) => NLogger.Info("shout " + text); // clean

    private void Scoped(string text) => serilog.ForContext("Text", text).Information("scoped"); // expect SG2001 SG2008

    private void ScopedPublic(string text) => serilog.ForContext("Text", text).Information("scoped"); // clean
}
