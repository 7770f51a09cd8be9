namespace Contoso.Warehouse.Options;

public sealed class WarehouseOptions
{
    public const string Section = "Warehouse"; // clean

    public string Region { get; set; } = "eu-west"; // clean

    public string CarrierApiKey { get; set; } = ""; // clean

    public string DatabasePassword { get; set; } = ""; // clean

    public string SigningKey { get; set; } = ""; // clean

    public string[] Docks { get; set; } = ["north", "south-2"]; // clean
}

/// <summary>What everybody else reads.</summary>
public static class Defaults
{
    public const string User = "svc-warehouse"; // clean
    public const string Word = "%phrase%"; // expect SG0003
    public const string Realm = "warehouse.contoso.local"; // clean
    public static readonly string Material = "%token%"; // expect SG0004
    public static readonly string Greeting = "Welcome to the warehouse 17"; // clean
    public static readonly string[] Words = ["north-gate-7", "%phrase%"]; // expect SG0003
    public static readonly IReadOnlyDictionary<string, string> ByCarrier = new Dictionary<string, string>
    {
        ["fabrikam"] = "%token%", // expect SG0003
        ["tailwind"] = "%token%", // expect SG0003
    };

    public static readonly IReadOnlyDictionary<string, string> Titles = new Dictionary<string, string>
    {
        ["fabrikam"] = "Fabrikam Express Europe", // clean
        ["tailwind"] = "Tailwind-Parcels-2025", // clean
    };
}
