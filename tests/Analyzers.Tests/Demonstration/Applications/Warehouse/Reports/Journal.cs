using System.Diagnostics;
using System.Text;
using Contoso.Warehouse.Options;
using Microsoft.Extensions.Options;

namespace Contoso.Warehouse.Reports;

/// <summary>The last step of most leaks, under names that say nothing.</summary>
public sealed partial class Journal(ILogger<Journal> logger)
{
    public void Note(string text) => logger.LogInformation("Note: {Text}", text); // clean

    public void Dump(string text) => logger.LogInformation("Dump: {Text}", text); // expect SG2001

    public void Trace(string text) => Write(text, "trace");

    public void Count(int number) => logger.LogInformation("Count: {Number}", number); // clean

    private void Write(string text, string kind)
    {
        logger.LogDebug("{Kind}", kind); // clean
        logger.LogDebug("{Text}", text); // expect SG2001
    }

    public void Mark(string text) => Marked(logger, text); // expect SG2001

    public void Stamp(string text) => Stamped(logger, text); // clean

    [LoggerMessage(21, LogLevel.Information, "Marked {Text}")]
    private static partial void Marked(ILogger logger, string text);

    [LoggerMessage(22, LogLevel.Information, "Stamped {Text}")]
    private static partial void Stamped(ILogger logger, string text);

    public void Keep(string file, string text) => File.AppendAllText(file, text); // expect SG2007

    public void KeepPublic(string file, string text) => File.AppendAllText(file, text); // clean

    public void Show(string text) => Console.WriteLine(text); // expect SG2002

    public void ShowPublic(string text) => Console.WriteLine(text); // clean

    public void Tag(string text) => Activity.Current?.SetTag("warehouse.text", text); // expect SG2008

    public void TagPublic(string text) => Activity.Current?.SetTag("warehouse.region", text); // clean

    public void Details(object value) => logger.LogInformation("{@Value}", value); // expect SG2011

    public void DetailsPublic(object value) => logger.LogInformation("{@Value}", value); // clean
}

public sealed class Describer(IOptions<WarehouseOptions> options, Journal journal)
{
    private readonly WarehouseOptions _options = options.Value;

    public void Run()
    {
        journal.Mark(Line());
        journal.Stamp(PublicLine()); // clean
        journal.Keep("/var/log/warehouse.txt", Text());
        journal.KeepPublic("/var/log/warehouse.txt", PublicText()); // clean
        journal.Show(Secret());
        journal.ShowPublic(Region()); // clean
        journal.Tag(string.Join('/', Values()));
        journal.TagPublic(string.Join('/', _options.Docks)); // clean
        journal.Details(_options);
        journal.DetailsPublic(new { _options.Region, Docks = _options.Docks.Length }); // clean
    }

    private string Line() => $"carrier {_options.CarrierApiKey} in {_options.Region}"; // clean

    private string PublicLine() => $"carrier key of {_options.CarrierApiKey.Length} characters in {_options.Region}"; // clean

    private string Text() => new StringBuilder("signing with ").Append(_options.SigningKey).AppendLine().ToString(); // clean

    private string PublicText() => new StringBuilder("signing: ").Append(_options.SigningKey.Length > 0 ? "yes" : "no").AppendLine().ToString(); // clean

    private string Secret() => _options.DatabasePassword; // clean

    private string Region() => _options.Region; // clean

    private IEnumerable<string> Values()
    {
        yield return _options.Region;
        yield return _options.CarrierApiKey;
    }
}

public static class Startup
{
    private static void LogAll(ILogger logger, IEnumerable<KeyValuePair<string, string?>> all) => logger.LogInformation("{All}", string.Join(';', all)); // expect SG2014

    public static void Announce(ILogger logger, IConfiguration configuration)
    {
        Log(logger, Read(configuration, "Carrier:ApiKey"));
        LogPublic(logger, ReadRegion(configuration)); // clean
        LogNames(logger, ["Carrier:ApiKey", "Stock:Password"]); // clean
        LogState(logger, Read(configuration, "Carrier:ApiKey") is { Length: > 0 }); // clean
        LogHash(logger, Hash(configuration["Carrier:ApiKey"] ?? "")); // clean
        LogMasked(logger, Mask(configuration["Carrier:ApiKey"] ?? "")); // clean
        LogAll(logger, configuration.AsEnumerable()); // or here
    }

    private static string Read(IConfiguration configuration, string name) => configuration[name] ?? ""; // clean

    private static string ReadRegion(IConfiguration configuration) => configuration["Warehouse:Region"] ?? ""; // clean

    private static string Hash(string text) => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text))); // clean

    private static string Mask(string text) => text.Length < 8 ? "***" : text[..2] + "***"; // clean

    private static void Log(ILogger logger, string text) => logger.LogInformation("Carrier: {Text}", text); // expect SG2001

    private static void LogPublic(ILogger logger, string text) => logger.LogInformation("Region: {Text}", text); // clean

    private static void LogNames(ILogger logger, string[] names) => logger.LogInformation("Settings: {Names}", string.Join(", ", names)); // clean

    private static void LogState(ILogger logger, bool isSet) => logger.LogInformation("Carrier key set: {IsSet}", isSet); // clean

    private static void LogHash(ILogger logger, string text) => logger.LogInformation("Carrier key hash: {Text}", text); // clean

    private static void LogMasked(ILogger logger, string text) => logger.LogInformation("Carrier key: {Text}", text); // clean
}
