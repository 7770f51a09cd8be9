using Contoso.Warehouse.Options;

namespace Contoso.Warehouse.Reports;

public static class Failures
{
    public static Exception Of(string text) => new InvalidOperationException(text); // expect SG2003

    public static Exception About(string text) => new InvalidOperationException(text); // clean

    public static void Attach(Exception exception, string text) => exception.Data["text"] = text; // expect SG2003

    public static void AttachPublic(Exception exception, string text) => exception.Data["sku"] = text; // clean
}

public sealed class Checks(WarehouseOptions options, Journal journal)
{
    public void Start(string sku)
    {
        Carrier();
        Database();
        if (options.CarrierApiKey.Length < 20) throw Failures.About(Explain("CarrierApiKey", options.CarrierApiKey.Length)); // clean
        if (options.Docks.Length == 0) throw new StockException("no docks in " + options.Region) { Sku = sku }; // clean
    }

    private void Carrier()
    {
        if (!options.CarrierApiKey.StartsWith("ck_", StringComparison.Ordinal)) throw Failures.Of(Describe(options.CarrierApiKey));
    }

    private void Database()
    {
        try
        {
            Connect(options.DatabasePassword);
        }
        catch (InvalidOperationException e)
        {
            Failures.Attach(e, Word());
            Failures.AttachPublic(e, options.Region); // clean
            throw;
        }
    }

    private string Word() => options.DatabasePassword; // clean

    private void Connect(string text)
    {
        journal.Note("connecting"); // clean
        if (text.Length == 0) throw new StockException("no password is set"); // clean
        if (text.Contains(' ', StringComparison.Ordinal)) throw new StockException("cannot connect", text); // expect SG2003
    }

    private static string Describe(string text) => string.Format("'{0}' is no carrier key", text); // clean

    private static string Explain(string name, int length) => string.Format("{0} has only {1} characters", name, length); // clean
}

public sealed class StockException : Exception
{
    public StockException(string message)
        : base(message) // clean
    {
    }

    public StockException(string message, string detail)
        : base($"{message}: {detail}") // or here
    {
    }

    public string? Sku { get; init; }
}
