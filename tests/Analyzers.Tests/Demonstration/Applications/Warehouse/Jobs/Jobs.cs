using Contoso.Warehouse.Accounts;
using Contoso.Warehouse.Options;
using Contoso.Warehouse.Reports;
using Microsoft.Extensions.Options;

namespace Contoso.Warehouse.Jobs;

public delegate void Step(string text);

public sealed class Receiving(Journal journal)
{
    private readonly Dictionary<string, string> _shelves = new() { ["A-1"] = "shelf-key-blue-17", ["A-2"] = "shelf-key-red-18" }; // clean

    public string Find(string sku)
    {
        journal.Note(sku); // clean
        return _shelves.TryGetValue(sku, out var shelf) ? shelf : throw new KeyNotFoundException($"no shelf for {sku}"); // clean
    }
}

public sealed class StockSync(IOptions<WarehouseOptions> options, ILogger<StockSync> logger) : BackgroundService
{
    private readonly List<Step> _steps = [];
    private readonly List<Step> _quiet = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _steps.Add(text => logger.LogInformation("step {Text}", text)); // expect SG2001
        _quiet.Add(text => logger.LogInformation("quiet step {Text}", text)); // clean
        await foreach (var text in TextsAsync(stoppingToken)) Each(_steps, text);
        await foreach (var text in RegionsAsync(stoppingToken)) Each(_quiet, text); // clean
    }

    private static void Each(List<Step> steps, string text)
    {
        foreach (var step in steps) step(text); // clean
    }

    private async IAsyncEnumerable<string> TextsAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token)
    {
        await Task.Delay(1000, token);
        yield return options.Value.SigningKey;
    }

    private async IAsyncEnumerable<string> RegionsAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token)
    {
        await Task.Delay(1000, token); // clean
        yield return options.Value.Region;
    }
}

public sealed class Event<T>
{
    private readonly List<Action<T>> _listeners = [];

    public void Subscribe(Action<T> listener) => _listeners.Add(listener); // clean

    public void Raise(T value)
    {
        foreach (var listener in _listeners) listener(value); // clean
    }
}

public sealed class Notices
{
    private readonly Event<string> _connected = new();

    public Notices() => _connected.Subscribe(OnConnected);

    public void Connect(string user, string password)
    {
        _connected.Raise(Combine(user, password));
        Tell(user); // clean
    }

    private static string Combine(string one, string other) => string.Concat(one, ":", other); // clean

    private static void OnConnected(string text) => Console.WriteLine(text); // expect SG2002

    private static void Tell(string text) => Console.WriteLine("connected: " + text); // clean
}

public interface ISink
{
    void Take(string text);
}

public sealed class ConsoleSink : ISink
{
    public void Take(string text) => Console.Out.WriteLine(text); // expect SG2002
}

public sealed class NullSink : ISink
{
    public void Take(string text)
    {
    }
}

public interface ILabelSink
{
    void Take(string text);
}

public sealed class ConsoleLabelSink : ILabelSink
{
    public void Take(string text) => Console.Out.WriteLine(text); // clean
}

public sealed class Handover(ISink sink, ILabelSink labels)
{
    public void Shift(string apiKey, string label)
    {
        Pass(Wrap(apiKey));
        PassLabel(Wrap(label)); // clean
    }

    private void Pass(string text) => sink.Take(text); // clean

    private void PassLabel(string text) => labels.Take(text); // clean

    private static string Wrap(string text) => "<" + text + ">"; // clean
}

public sealed class Session
{
    private readonly Dictionary<string, string> _values = [];

    public string this[string name]
    {
        get => _values[name]; // clean
        set => _values[name] = value; // clean
    }

    public static Session Of(string refreshToken, string culture) => new() { ["r"] = refreshToken, ["c"] = culture }; // clean

    public static void Print(string refreshToken, string culture) => Write(Of(refreshToken, culture));

    private static void Write(Session session)
    {
        Console.WriteLine(session["r"]); // expect SG2002
        Console.WriteLine(session["c"]); // clean
    }
}

public static class Feeds
{
    public static HttpRequestMessage Orders(string accessToken) => Get(Build("https://feeds.contoso.com/orders", ("t", accessToken), ("page", "1")));

    public static HttpRequestMessage Prices(string continuationToken) => GetPublic(BuildPublic("https://feeds.contoso.com/prices", ("continue", continuationToken))); // clean

    private static string Build(string address, params (string Name, string Value)[] query) =>
        address + "?" + string.Join('&', query.Select(one => one.Name + "=" + one.Value)); // expect SG2005

    private static HttpRequestMessage Get(string address) => new(HttpMethod.Get, address); // or here

    private static string BuildPublic(string address, params (string Name, string Value)[] query) =>
        address + "?" + string.Join('&', query.Select(one => one.Name + "=" + one.Value)); // clean

    private static HttpRequestMessage GetPublic(string address) => new(HttpMethod.Get, address); // clean
}
