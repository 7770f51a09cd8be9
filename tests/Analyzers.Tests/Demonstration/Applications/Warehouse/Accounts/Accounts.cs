using System.Net;
using System.Security;
using Contoso.Warehouse.Options;

namespace Contoso.Warehouse.Accounts;

/// <summary>The last step: everything ends here.</summary>
public static class Credentials
{
    public static NetworkCredential Make(string name, string text) => new(name, text); // clean

    public static NetworkCredential MakeIn(string domain, string name, string text) => new(name, text, domain); // clean

    public static SecureString Seal(string text)
    {
        var sealedText = new SecureString();
        foreach (var one in text) sealedText.AppendChar(one); // clean
        return sealedText;
    }
}

/// <summary>Primary constructor parameters, two instances.</summary>
public sealed class Account(string name, string text)
{
    public string Name => name; // clean

    public NetworkCredential Open() => Credentials.Make(name, text); // clean
}

public static class Accounts
{
    public static NetworkCredential Relay() => RelayAccount().Open();

    public static NetworkCredential Bulk(IConfiguration configuration) => BulkAccount(configuration).Open();

    private static Account RelayAccount() => new("relay-account", "%phrase%"); // expect SG0003

    private static Account BulkAccount(IConfiguration configuration) => new("bulk-account", configuration["Bulk:Password"]!); // clean

    public static NetworkCredential FromDefaults() => Named(text: Defaults.Word, name: Defaults.User);

    public static NetworkCredential FromList() => Named("gate", Defaults.Words[1]);

    public static string Gate() => Defaults.Words[0]; // clean

    private static NetworkCredential Named(string name, string text) => Credentials.MakeIn(Defaults.Realm, name, text); // clean

    public static NetworkCredential WithDefault(string name, string text = "%phrase%") => Credentials.Make(name, text); // expect SG0003 SG0008

    public static NetworkCredential WithDomain(string text, string domain = "warehouse-domain-4") => Credentials.MakeIn(domain, "svc", text); // clean

    public static SecureString Sealed() => Credentials.Seal(Chosen(true));

    private static string Chosen(bool night) => night
        ? "%phrase%" // expect SG0003
        : Environment.GetEnvironmentVariable("DAY_WORD") ?? ""; // clean
}

public interface IPasswordSource
{
    string For(string account);
}

public sealed class FixedPasswords : IPasswordSource
{
    public string For(string account) => account switch
    {
        "scanner" => "%phrase%", // expect SG0003
        "printer" => "%phrase%", // expect SG0003
        _ => throw new ArgumentOutOfRangeException(nameof(account), account, "unknown account"), // clean
    };
}

public sealed class ConfiguredPasswords(IConfiguration configuration) : IPasswordSource
{
    public string For(string account) => configuration[$"Accounts:{account}:Password"] ?? throw new InvalidOperationException($"no password for {account}"); // clean
}

public sealed class Devices(IPasswordSource source)
{
    public NetworkCredential Scanner() => Open("scanner"); // clean

    private NetworkCredential Open(string account) => Credentials.Make(account, source.For(account)); // clean
}

public abstract class Robot
{
    protected abstract string Phrase { get; }

    protected abstract string Label { get; }

    public NetworkCredential Connect() => Credentials.Make(Label, Phrase); // clean
}

public sealed class Lifter : Robot
{
    protected override string Phrase => "%phrase%"; // expect SG0003

    protected override string Label => "lifter-of-hall-3"; // clean
}

public sealed class Sorter(IConfiguration configuration) : Robot
{
    protected override string Phrase => configuration["Sorter:Password"] ?? ""; // clean

    protected override string Label => "sorter-of-hall-4"; // clean
}

/// <summary>A value in a box: one box is harmless, the other is not.</summary>
public sealed class Slot
{
    public string Name { get; init; } = "";

    public string Content { get; set; } = "";
}

public static class Slots
{
    public static NetworkCredential Use()
    {
        var label = new Slot { Name = "label", Content = "pallet-label-printer" }; // clean
        var word = new Slot { Name = "word", Content = "%phrase%" }; // expect SG0003
        Console.WriteLine(label.Content); // clean
        return Open(word);
    }

    public static NetworkCredential UseConfigured(IConfiguration configuration)
    {
        var label = new Slot { Name = "label", Content = "conveyor-label-printer" }; // clean
        var word = new Slot { Name = "word" };
        word.Content = configuration["Conveyor:Password"]!; // clean
        Console.WriteLine(label.Content); // clean
        return Open(word);
    }

    private static NetworkCredential Open(Slot slot) => Credentials.Make(slot.Name, slot.Content); // clean
}
